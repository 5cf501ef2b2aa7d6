import 'server-only';
import { randomUUID } from 'node:crypto';
import { getTranslations } from 'next-intl/server';
import { createSafeActionClient } from 'next-safe-action';
import { ConflictError, NotFoundError, ProblemError } from '@/lib/data/errors';
import { log } from '@/lib/log';
import { getViewer } from './viewer';

class SignedOutError extends Error {
  override name = 'SignedOutError';
}

/** What a failed action tells the person: what is wrong and what to do; an id for the unexpected. */
export interface ActionProblem {
  readonly code: string;
  readonly message: string;
}

async function problemOf(error: Error): Promise<ActionProblem> {
  const t = await getTranslations('problems');
  if (error instanceof SignedOutError) return { code: 'signed-out', message: t('signed-out') };
  if (error instanceof NotFoundError) return { code: 'not-found', message: t('not-found') };
  if (error instanceof ConflictError) return { code: 'conflict', message: t('conflict') };
  if (error instanceof ProblemError) {
    return { code: error.code, message: t(error.code, error.params) };
  }
  const id = randomUUID().slice(0, 8);
  log.error({ err: error, id }, 'action failed');
  return { code: 'unexpected', message: t('unexpected', { id }) };
}

/**
 * Server actions are public addresses: each begins here, with a live session, and ends in one call
 * of `lib/data`, which authorises.
 */
export const signedInAction = createSafeActionClient({ handleServerError: problemOf }).use(
  async ({ next }) => {
    const viewer = await getViewer();
    if (!viewer) throw new SignedOutError();
    return next({ ctx: { viewer } });
  },
);
