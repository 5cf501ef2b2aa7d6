import { type NextRequest, NextResponse } from 'next/server';

/**
 * Two conveniences in front of the pages: the content security policy with a nonce of its own for
 * each answer, and the way to the sign-in page for visitors without a session cookie. Neither
 * decides anything: lib/auth and lib/data do, for pages, actions and downloads alike.
 */

// next-auth writes the second name over https, and numbers the parts of a long token.
const SESSION_COOKIE = /^(__Secure-)?next-auth\.session-token(\.\d+)?$/;
const SIGN_IN = '/sign-in';
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

export function proxy(request: NextRequest): NextResponse {
  if (isPageVisit(request) && !hasSessionCookie(request)) {
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
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

export const config = {
  // Not the interfaces and downloads, nor what the build made.
  matcher: ['/((?!api/|_next/).*)'],
};
