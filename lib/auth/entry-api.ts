import 'server-only';
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { ConflictError, ProblemError } from '@/lib/data/errors';
import type { RequestKey } from '@/lib/data/receipts';
import type { Viewer } from '@/lib/domain/access';
import { isKnownTag, tagOf } from './entity-tag';
import { assertOwnSite } from './own-site';
import { problemOf, SignedOutError } from './problem-of';
import { getViewer } from './viewer';

// The entry form's own way to the server. Its address has a version and outlives a build, which the
// ids of server actions do not: what waited for a line in a browser is sent by it days later.

/** A section as it is typed has some kilobytes; a whole register of post offices, some dozens. */
const MOST_BYTES = 256 * 1024;
const KEY = /^[\w-]{16,100}$/;

const STATUS: Readonly<Record<string, number>> = {
  'signed-out': 401,
  'other-user': 403,
  'request-foreign': 403,
  'not-allowed': 403,
  'not-found': 404,
  conflict: 409,
  'request-too-large': 413,
  unexpected: 500,
};

const HEADERS = {
  // Kept by the asker alone, and asked again each time: who is signed out sees nothing more.
  'Cache-Control': 'private, no-cache',
  Vary: 'Cookie',
  'X-Content-Type-Options': 'nosniff',
};

/** The one signed in, who must be the one whose form it is: two people may share a browser. */
async function viewerFor(request: Request): Promise<Viewer> {
  const viewer = await getViewer();
  if (!viewer) throw new SignedOutError();
  if (request.headers.get('x-entry-user') !== String(viewer.userId)) {
    throw new ProblemError('other-user');
  }
  return viewer;
}

async function refusal(error: unknown): Promise<Response> {
  const problem = await problemOf(error, 'entry api');
  return Response.json(problem, { status: STATUS[problem.code] ?? 422, headers: HEADERS });
}

/** Answers with what `read` gives, or that nothing is new since the tag that the asker has. */
export async function readEntry<T>(
  request: Request,
  read: (viewer: Viewer) => Promise<T>,
): Promise<Response> {
  try {
    const body = JSON.stringify(await read(await viewerFor(request)));
    const headers = { ...HEADERS, ETag: tagOf(body) };
    return isKnownTag(request, headers.ETag)
      ? new Response(null, { status: 304, headers })
      : new Response(body, { headers: { ...headers, 'Content-Type': 'application/json' } });
  } catch (error) {
    return refusal(error);
  }
}

async function bodyOf(request: Request): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength;
      if (size > MOST_BYTES) break;
      chunks.push(chunk);
    }
  } catch {
    // The line was cut, and nobody waits for an answer: the same request comes again
    throw new ProblemError('request-invalid');
  }
  if (size > MOST_BYTES) throw new ProblemError('request-too-large');
  return Buffer.concat(chunks).toString('utf8');
}

function parsed<S extends z.ZodType>(schema: S, given: object, body: string): z.output<S> {
  try {
    const result = schema.safeParse({ ...JSON.parse(body), ...given });
    if (result.success) return result.data;
  } catch {
    // No JSON: as wrong as JSON of another form
  }
  throw new ProblemError('request-invalid');
}

/** Takes JSON from a page of this site, of whoever is signed in, and answers with JSON. */
export async function answerOwnSite<S extends z.ZodType>(
  request: Request,
  schema: S,
  answer: (viewer: Viewer, input: z.output<S>) => Promise<unknown>,
): Promise<Response> {
  try {
    assertOwnSite(request);
    const viewer = await getViewer();
    if (!viewer) throw new SignedOutError();
    const input = parsed(schema, {}, await bodyOf(request));
    return Response.json(await answer(viewer, input), { headers: HEADERS });
  } catch (error) {
    return refusal(error);
  }
}

interface Writing<S extends z.ZodType, T> {
  readonly schema: S;
  /** Parts of the input that the address says; the body cannot say otherwise. */
  readonly given: object;
  readonly write: (viewer: Viewer, input: z.output<S>, request: RequestKey) => Promise<T>;
  /** What stands there now, sent along with a conflict so that the asker can merge at once. */
  readonly current: (viewer: Viewer) => Promise<unknown>;
}

export async function writeEntry<S extends z.ZodType, T>(
  request: Request,
  { schema, given, write, current }: Writing<S, T>,
): Promise<Response> {
  try {
    assertOwnSite(request);
    const viewer = await viewerFor(request);
    const key = request.headers.get('idempotency-key') ?? '';
    if (!KEY.test(key)) throw new ProblemError('request-invalid');
    const body = await bodyOf(request);
    const input = parsed(schema, given, body);
    const digest = createHash('sha256').update(JSON.stringify(given)).update(body).digest('hex');
    try {
      return Response.json(await write(viewer, input, { key, digest }), { headers: HEADERS });
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
      const problem = await problemOf(error, 'entry api');
      const answer = { ...problem, current: await current(viewer) };
      return Response.json(answer, { status: 409, headers: HEADERS });
    }
  } catch (error) {
    return refusal(error);
  }
}
