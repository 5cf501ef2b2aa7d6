import { type NextRequest, NextResponse } from 'next/server';

/**
 * Three conveniences in front of the pages: the content security policy with a nonce of its own for
 * each answer, the way to the sign-in page for visitors without a session cookie, and "not found" for
 * addresses that nobody can have. None decides anything: lib/auth and lib/data do, for pages, actions
 * and downloads alike.
 */

// next-auth writes the second name over https, and numbers the parts of a long token.
const SESSION_COOKIE = /^(__Secure-)?next-auth\.session-token(\.\d+)?$/;
const SIGN_IN = '/sign-in';
/** No route has it: it is answered with our own "not found". */
const NOWHERE = '/nowhere';
const OPEN_TO_ALL = [SIGN_IN];
// Pages have no dot in their addresses; files of public/ do.
const FILE = /\.\w+$/;

function contentSecurityPolicy(nonce: string): string {
  // React's and Next's development tools evaluate code and write styles without a nonce.
  const development = process.env.NODE_ENV === 'development';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src-elem 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    // Charts size and place their parts by the style attribute.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function makeNonce(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
}

function hasSessionCookie(request: NextRequest): boolean {
  return request.cookies.getAll().some(({ name }) => SESSION_COOKIE.test(name));
}

function isPageVisit({ method, nextUrl: { pathname } }: NextRequest): boolean {
  const isOpen = OPEN_TO_ALL.some((path) => pathname === path || pathname.startsWith(`${path}/`));
  return (method === 'GET' || method === 'HEAD') && !isOpen && !FILE.test(pathname);
}

/**
 * What is no UTF-8, or has a NUL in it, no page of ours leads to. Next would answer the first with an
 * error in plain English, the database would refuse the second.
 */
function isImpossible({ nextUrl: { pathname, search } }: NextRequest): boolean {
  try {
    return decodeURIComponent(pathname).includes('\0') || search.includes('%00');
  } catch {
    return true;
  }
}

export function proxy(request: NextRequest): NextResponse {
  const impossible = isImpossible(request);
  if (!impossible && isPageVisit(request) && !hasSessionCookie(request)) {
    const { pathname, search } = request.nextUrl;
    const signIn = new URL(SIGN_IN, request.nextUrl);
    if (pathname !== '/') signIn.searchParams.set('callbackUrl', `${pathname}${search}`);
    return NextResponse.redirect(signIn);
  }
  const nonce = makeNonce();
  const policy = contentSecurityPolicy(nonce);
  // Next reads the nonce for its own scripts out of the request's policy; layouts read x-nonce.
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  // Where to come back to after signing in again, when the cookie was there and its session had ended.
  headers.set('x-pathname', `${request.nextUrl.pathname}${request.nextUrl.search}`);
  headers.set('Content-Security-Policy', policy);
  const response = impossible
    ? NextResponse.rewrite(new URL(NOWHERE, request.nextUrl), { request: { headers } })
    : NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

export const config = {
  // Not the interfaces and downloads, nor what the build made.
  matcher: ['/((?!api/|_next/).*)'],
};
