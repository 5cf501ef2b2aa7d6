import 'server-only';
import { randomUUID } from 'node:crypto';
import { getTranslations } from 'next-intl/server';
import { ConflictError, NotFoundError, ProblemError } from '@/lib/data/errors';
import { log } from '@/lib/log';

export class SignedOutError extends Error {
  override name = 'SignedOutError';
}

/** What a refused request tells the person: what is wrong and what to do; an id for the unexpected. */
export interface TextProblem {
  readonly code: string;
  readonly message: string;
}

/** @param what was asked, for the log */
export async function problemOf(error: unknown, what: string): Promise<TextProblem> {
  const t = await getTranslations('problems');
  if (error instanceof SignedOutError) return { code: 'signed-out', message: t('signed-out') };
  if (error instanceof NotFoundError) return { code: 'not-found', message: t('not-found') };
  if (error instanceof ConflictError) return { code: 'conflict', message: t('conflict') };
  if (error instanceof ProblemError) {
    return { code: error.code, message: t(error.code, error.params) };
  }
  const id = randomUUID().slice(0, 8);
  log.error({ err: error, id }, `${what} failed`);
  return { code: 'unexpected', message: t('unexpected', { id }) };
}
