import 'server-only';
import { randomUUID } from 'node:crypto';
import { NotFoundError, UnknownCodeError } from '@/lib/data/errors';
import type { Reader } from '@/lib/domain/access';
import { log } from '@/lib/log';
import { ApiProblem, problemResponse } from '@/lib/read-api/problem';
import { readToken } from './api-token';
import { isKnownTag, tagOf } from './entity-tag';
import { secondsToWait } from './read-limit';
import { getViewer } from './viewer';

interface Answer {
  readonly mediaType: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const CHALLENGE = 'Bearer realm="giao-ban"';

/** A token where one is shown, else a person's session: a wrong token is never made good by one. */
async function readerOf(request: Request): Promise<Reader> {
  const authorization = request.headers.get('authorization');
  if (authorization === null) {
    const viewer = await getViewer();
    if (viewer) return viewer;
    throw new ApiProblem('token-missing', {}, { 'WWW-Authenticate': CHALLENGE });
  }
  const token = /^Bearer +(\S+) *$/i.exec(authorization)?.[1];
  const holder = token === undefined ? null : await readToken(token);
  if (holder) return holder;
  throw new ApiProblem(
    'token-invalid',
    {},
    { 'WWW-Authenticate': `${CHALLENGE}, error="invalid_token"` },
  );
}

/**
 * Answers a question of the read API: who asks, how often, then one call that authorises; the answer
 * with its tag, or nothing new; what is refused as a problem that its reader can act on.
 */
export async function readApi(
  request: Request,
  answer: (reader: Reader) => Promise<Answer>,
): Promise<Response> {
  try {
    const reader = await readerOf(request);
    const wait = await secondsToWait(reader);
    if (wait !== null) {
      throw new ApiProblem('too-many-requests', { seconds: wait }, { 'Retry-After': String(wait) });
    }
    const { mediaType, body, headers } = await answer(reader);
    const tag = tagOf(body);
    const common = {
      ...headers,
      ETag: tag,
      // Kept by the asker alone, and asked again each time: a revoked token sees nothing more.
      'Cache-Control': 'private, no-cache',
      Vary: 'Authorization, Cookie',
      'X-Content-Type-Options': 'nosniff',
    };
    return isKnownTag(request, tag)
      ? new Response(null, { status: 304, headers: common })
      : new Response(body, { headers: { ...common, 'Content-Type': mediaType } });
  } catch (error) {
    return problemResponse(problemOf(error));
  }
}

function problemOf(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  if (error instanceof UnknownCodeError) {
    return new ApiProblem(`unknown-${error.parameter}`, { code: error.code });
  }
  if (error instanceof NotFoundError) return new ApiProblem('not-found');
  const id = randomUUID().slice(0, 8);
  log.error({ err: error, id }, 'read api failed');
  return new ApiProblem('unexpected', { id });
}
