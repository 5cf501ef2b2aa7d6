import { NextRequest } from 'next/server';
import { expect, test } from 'vitest';
import { proxy } from '@/proxy';

type Options = { cookie?: string; method?: string };

function visit(address: string, { cookie, method = 'GET' }: Options = {}) {
  return proxy(
    new NextRequest(`https://giaoban.example.vn${address}`, {
      method,
      headers: cookie ? { cookie } : {},
    }),
  );
}

const location = (response: Response) => response.headers.get('location');

test('a visitor without a session cookie is shown the way, and back', () => {
  const response = visit('/reports/2013-Q1?section=cables');
  expect(response.status).toBe(307);
  expect(location(response)).toBe(
    'https://giaoban.example.vn/sign-in?callbackUrl=%2Freports%2F2013-Q1%3Fsection%3Dcables',
  );
  expect(location(visit('/'))).toBe('https://giaoban.example.vn/sign-in');
});

test.each([
  ['http', 'next-auth.session-token=x'],
  ['https', '__Secure-next-auth.session-token=x'],
  ['a long token in parts', '__Secure-next-auth.session-token.0=x'],
])('the session cookie of %s is known', (_name, cookie) => {
  expect(location(visit('/reports', { cookie }))).toBeNull();
});

test.each([
  'next-auth.csrf-token=x',
  'my-next-auth.session-token=x',
  'next-auth.session-token.x=y',
])('the cookie %s is no session', (cookie) => {
  expect(visit('/reports', { cookie }).status).toBe(307);
});

test.each([
  ['the sign-in page', '/sign-in', 'GET'],
  ['a file', '/favicon.ico', 'GET'],
  // An action answers for itself: it refuses, and does not lose what was typed.
  ['an action', '/reports/2013-Q1', 'POST'],
])('%s is not redirected', (_name, address, method) => {
  expect(location(visit(address, { method }))).toBeNull();
});

test('an address that only begins like the sign-in page is no exception', () => {
  expect(visit('/sign-in-other').status).toBe(307);
});

test.each(['/units/%', '/units/%E0%A4', '/units/%00', '/explore?unit=%00'])(
  '%s is nowhere, for whoever asks',
  (address) => {
    for (const cookie of [undefined, 'next-auth.session-token=x']) {
      const { headers } = visit(address, cookie ? { cookie } : {});
      const shown = new URL(headers.get('x-middleware-rewrite') ?? '');
      expect(shown.pathname + shown.search).toBe('/nowhere');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    }
  },
);

test('any other text may stand in an address', () => {
  for (const address of ['/units/%25', '/units/T%C3%A2n%20An', '/explore?unit=100%']) {
    expect(location(visit(address)), address).toContain('/sign-in?callbackUrl=');
  }
});

test('each page gets a policy with its own nonce, and no script without it', () => {
  const policies = [visit('/sign-in'), visit('/sign-in')].map(
    (response) => response.headers.get('content-security-policy') ?? '',
  );
  expect(policies[0]).not.toBe(policies[1]);
  for (const policy of policies) {
    const nonce = /'nonce-([\w+/=]+)'/.exec(policy)?.[1];
    const directives = policy.split('; ');
    expect(directives).toContain(`script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`);
    expect(directives).toContain(`style-src-elem 'self' 'nonce-${nonce}'`);
    expect(directives).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe-eval');
  }
});

test('a nonce sent by the visitor is not taken', () => {
  const request = new NextRequest('https://giaoban.example.vn/sign-in', {
    headers: { 'x-nonce': 'mine' },
  });
  const handedOn = proxy(request).headers.get('x-middleware-request-x-nonce');
  expect(handedOn).toMatch(/^[\w+/]{22}==$/);
});
