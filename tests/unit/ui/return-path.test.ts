import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { returnPath } from '@/components/sign-in/return-path';
import { readFailure } from '@/components/sign-in/sign-in-failure';

const ours = 'https://giaoban.example.vn';

describe('where to go after signing in', () => {
  it.each([
    ['/reports/2013-Q2?section=email#top', '/reports/2013-Q2?section=email#top'],
    [`${ours}/overview/2013-Q1`, '/overview/2013-Q1'],
    ['reports', '/reports'],
  ])('goes on to our own page %s', (wanted, path) => {
    expect(returnPath(wanted, ours)).toBe(path);
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'http://giaoban.example.vn/reports',
    'https://giaoban.example.vn:8443/',
    'https://name:word@giaoban.example.vn/reports',
    'https://giaoban.example.vn.evil.example/',
    '/sign-in',
    '/sign-in?callbackUrl=/sign-in',
    '/api/auth/signout',
    'https://',
    '',
  ])('stays at home for %s', (wanted) => {
    expect(returnPath(wanted, ours)).toBe('/');
  });

  it('whatever is asked for, stays on our own origin', () => {
    const parts = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      ':',
      '@',
      'evil.example',
      'https',
      '\t',
      '%2f',
      '?',
      '#',
      'a',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 10 }), (pieces) => {
        const path = returnPath(pieces.join(''), ours);
        expect(path.startsWith('/')).toBe(true);
        expect(new URL(path, ours).origin).toBe(ours);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not take a page that only begins alike for the sign-in page', () => {
    expect(returnPath('/sign-inspections', ours)).toBe('/sign-inspections');
  });
});

describe('why signing in failed', () => {
  const now = new Date('2013-06-24T02:00:00Z');

  it('tells too many attempts, and until when', () => {
    expect(readFailure('too-many:9', now)).toEqual({
      kind: 'too-many',
      retryAt: new Date('2013-06-24T02:09:00Z'),
    });
    expect(readFailure('too-many', now)).toEqual({ kind: 'too-many', retryAt: null });
  });

  it('a failure of the server is not the fault of the password', () => {
    expect(readFailure('unexpected', now)).toEqual({ kind: 'unreachable' });
  });

  it('takes everything else for a wrong name or password', () => {
    for (const error of ['CredentialsSignin', null, undefined, '', 'too-many:soon']) {
      expect(readFailure(error, now)).toEqual({ kind: 'wrong' });
    }
  });
});
