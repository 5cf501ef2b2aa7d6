import 'server-only';
import { createHash } from 'node:crypto';

/** A tag over an answer's text: equal answers, equal tags. */
export const tagOf = (body: string): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;

/** `If-None-Match` compares weakly: a proxy that packed the answer marks the tag so. */
export function isKnownTag(request: Request, tag: string): boolean {
  const known = request.headers.get('if-none-match') ?? '';
  return known.split(',').some((part) => {
    const given = part.trim().replace(/^W\//, '');
    return given === tag || given === '*';
  });
}
