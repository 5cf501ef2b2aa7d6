import 'server-only';
import { log } from '@/lib/log';
import { mailSettings } from './settings';
import { runMailWorker } from './worker';

// `next dev` may ask for it again when this file changes.
const globalForWorker = globalThis as typeof globalThis & { giaoBanMailWorker?: Promise<void> };

/** One worker a process, until the process is told to end. */
export function startMailWorker(): void {
  if (globalForWorker.giaoBanMailWorker) return;
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort());
  if (process.env.SMTP_URL && !mailSettings()) {
    log.error('SMTP_URL is set without MAIL_FROM: no mail is sent');
  }
  globalForWorker.giaoBanMailWorker = runMailWorker({ signal: stop.signal });
}
