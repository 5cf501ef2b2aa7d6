import 'server-only';
import { ProblemError } from '@/lib/data/errors';
import type { Viewer } from '@/lib/domain/access';
import { assertOwnSite } from './own-site';
import { problemOf, SignedOutError } from './problem-of';
import { getViewer } from './viewer';

const STATUS: Readonly<Record<string, number>> = {
  'signed-out': 401,
  'request-foreign': 403,
  'not-allowed': 403,
  'not-found': 404,
  conflict: 409,
  'file-too-large': 413,
  unexpected: 500,
  'uploads-busy': 503,
  'documents-busy': 503,
};
const HEADERS = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };

/** Files that are held in memory while they come in, from slow lines too. */
const MOST_AT_ONCE = 16;
let comingIn = 0;

/** @throws ProblemError `uploads-busy` */
async function amongFew<T>(read: () => Promise<T>): Promise<T> {
  if (comingIn >= MOST_AT_ONCE) throw new ProblemError('uploads-busy');
  comingIn += 1;
  try {
    return await read();
  } finally {
    comingIn -= 1;
  }
}

/** Reads a file as it comes, and no further than it may be. */
async function contentOf(request: Request, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () =>
    new ProblemError('file-too-large', { megabytes: Math.floor(most / 1024 / 1024) });
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength;
      if (size > most) break;
      chunks.push(chunk);
    }
  } catch {
    // The line was cut, and nobody waits for an answer
    throw new ProblemError('request-invalid');
  }
  if (size > most) throw tooLarge();
  return new Uint8Array(Buffer.concat(chunks));
}

/**
 * Takes a file that one of our own pages sends as the whole body of its request. Who sends it is
 * known before the first byte is read; what `keep` refuses is told in words.
 * @param most bytes
 */
export async function upload<T>(
  request: Request,
  most: number,
  keep: (viewer: Viewer, content: () => Promise<Uint8Array<ArrayBuffer>>) => Promise<T>,
): Promise<Response> {
  try {
    assertOwnSite(request);
    const viewer = await getViewer();
    if (!viewer) throw new SignedOutError();
    const kept = await keep(viewer, () => amongFew(() => contentOf(request, most)));
    return Response.json(kept, { status: 201, headers: HEADERS });
  } catch (error) {
    const problem = await problemOf(error, 'upload');
    return Response.json(problem, { status: STATUS[problem.code] ?? 422, headers: HEADERS });
  }
}
