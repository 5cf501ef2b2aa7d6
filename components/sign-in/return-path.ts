/**
 * The path to go to after signing in, or "/" for anything that is not a page of ours: an address
 * elsewhere, a scheme that runs code, a path that a browser reads as a host ("//x", "/\x"), the
 * sign-in page itself, or an endpoint.
 * @param wanted a path or an absolute address, as it stood in `callbackUrl`
 * @param origin our own, e.g. "https://giaoban.example.vn"
 */
export function returnPath(wanted: string | null | undefined, origin: string): string {
  if (!wanted) return '/';
  let url: URL;
  try {
    url = new URL(wanted, origin);
  } catch {
    return '/';
  }
  if (url.origin !== new URL(origin).origin || url.username || url.password) return '/';
  // "/.//elsewhere" is normalised to a path that begins with two slashes
  if (url.pathname.startsWith('//')) return '/';
  if (/^\/(?:sign-in|api)(?:\/|$)/.test(url.pathname)) return '/';
  return url.pathname + url.search + url.hash;
}
