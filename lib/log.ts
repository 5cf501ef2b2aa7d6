import 'server-only';
import { pino } from 'pino';

/**
 * Structured lines on standard error, as Next's own errors: the launcher keeps standard output for
 * what it says itself. Passwords and cookies never reach it.
 */
export const log = pino(
  {
    level: process.env.LOG_LEVEL ?? 'info',
    redact: ['password', '*.password', 'headers.cookie', 'headers.authorization'],
  },
  pino.destination(2),
);
