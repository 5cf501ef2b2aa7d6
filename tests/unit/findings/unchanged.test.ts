import { describe, expect, it } from 'vitest';
import { findingsOf } from '@/lib/domain/findings/checks';
import type { Finding } from '@/lib/domain/findings/finding';
import { receivedFindings } from '@/lib/domain/findings/received';
import { unchangedIn } from '@/lib/domain/findings/unchanged';
import { anIndicator, figuresOf } from '../../support/domain';

const INDICATORS = [
  ...['a', 'b', 'c', 'd'].map((code) => anIndicator({ code })),
  ...['e', 'f'].map((code) => anIndicator({ code, overTime: 'stock' })),
  anIndicator({ code: 'counted', kind: 'register' }),
];
const SAME = { a: 12, b: 3, c: 0, d: 7, e: 40, f: 2 };

const unchanged = (now: Record<string, number | null>, before: Record<string, number | null>) =>
  unchangedIn('one-stop-shop', INDICATORS, figuresOf(now), figuresOf(before), '2013-Q1');

describe('a section in which nothing but the date changed', () => {
  it('says how many figures are the same, and as when', () => {
    expect(unchanged(SAME, SAME)).toEqual({
      type: 'unchanged',
      key: 'unchanged:one-stop-shop',
      section: 'one-stop-shop',
      severity: 'notice',
      indicators: ['a', 'b', 'c', 'd', 'e', 'f'],
      before: '2013-Q1',
    });
  });

  it.each([
    ['one figure moved', { ...SAME, a: 13 }, SAME],
    ['one was not known before', SAME, { ...SAME, b: null }],
    ['fewer than five are known', { a: 12, b: 3, c: 0, d: 7 }, SAME],
    [
      'nearly all are nought',
      { a: 1, b: 2, c: 0, d: 0, e: 0, f: 0 },
      { a: 1, b: 2, c: 0, d: 0, e: 0, f: 0 },
    ],
  ])('is not said where %s', (_, now, before) => expect(unchanged(now, before)).toBeNull());

  it('is not said of things that only stand there', () => {
    const stocks = ['p', 'q', 'r', 's', 't'].map((code) =>
      anIndicator({ code, overTime: 'stock' }),
    );
    const figures = figuresOf({ p: 1, q: 2, r: 3, s: 4, t: 5 });
    expect(unchangedIn('email', stocks, figures, figures, '2013-Q1')).toBeNull();
  });

  it('takes what is blank now for unknown, not for changed', () => {
    expect(unchanged({ ...SAME, f: null }, SAME)).not.toBeNull();
  });

  it('is looked at where approved figures of the quarter before are known', () => {
    const figures = figuresOf(SAME);
    const keys = (...rest: [Parameters<typeof findingsOf>[5], Parameters<typeof findingsOf>[6]]) =>
      findingsOf('one-stop-shop', INDICATORS, [], new Map(), figures, ...rest).map(
        ({ key }) => key,
      );
    const expected = { before: '2013-Q1', own: {}, peers: {} } as const;
    expect(keys(figures, expected)).toContain('unchanged:one-stop-shop');
    expect(keys(null, expected)).not.toContain('unchanged:one-stop-shop');
    expect(keys(figures, undefined)).not.toContain('unchanged:one-stop-shop');
  });
});

describe('what was said when a report was submitted', () => {
  const finding = (key: string, indicators = ['a']): Finding => ({
    type: 'missing',
    key,
    section: 'one-stop-shop',
    severity: 'warning',
    indicators,
  });
  const kept = (key: string, whole?: Finding) => ({
    key,
    section: 'one-stop-shop',
    explanation: 'Đã đối chiếu',
    ...(whole ? { finding: whole } : {}),
  });

  it('stays as it was signed, whatever the checks say now', () => {
    const then = finding('missing:x', ['a', 'b']);
    const views = receivedFindings([kept('missing:x', then)], [finding('missing:x', ['c'])]);
    expect(views).toEqual([{ ...then, explanation: 'Đã đối chiếu', later: false }]);
    expect(receivedFindings([kept('missing:x', then)], [])).toEqual(views);
  });

  it('is followed by what came later, marked as such and not explained', () => {
    const views = receivedFindings(
      [kept('missing:x', finding('missing:x'))],
      [finding('missing:x'), finding('missing:y')],
    );
    expect(views.map(({ key, later, explanation }) => [key, later, explanation])).toEqual([
      ['missing:x', false, 'Đã đối chiếu'],
      ['missing:y', true, null],
    ]);
  });

  it('is read again from the checks where an older snapshot kept its key only', () => {
    const now = finding('missing:x');
    expect(receivedFindings([kept('missing:x'), kept('missing:gone')], [now])).toEqual([
      { ...now, explanation: 'Đã đối chiếu', later: false },
    ]);
  });
});
