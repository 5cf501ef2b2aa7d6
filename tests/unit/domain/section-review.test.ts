import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogueOf } from '@/lib/domain/indicator';
import {
  type ReviewedContent,
  type SectionVerdict,
  saysWhy,
  sectionReviews,
} from '@/lib/domain/section-review';
import { anIndicator, aRoute } from '../../support/domain';

const catalogue = catalogueOf([
  anIndicator({ code: 'a', section: 'email' }),
  anIndicator({ code: 'b', section: 'one-stop-shop' }),
  anIndicator({ code: 'routes', section: 'cables', kind: 'register' }),
]);

const content = (given: Partial<ReviewedContent> = {}): ReviewedContent => ({
  numbers: { a: 1, b: 2 },
  texts: {},
  notes: {},
  remarks: {},
  routes: [],
  postOffices: [],
  tasks: [],
  attachments: [],
  findings: [],
  ...given,
});

const returned = (section: string, reason: string | null = null): SectionVerdict => ({
  section,
  verdict: 'returned',
  reason,
});
const passed = (section: string): SectionVerdict => ({ section, verdict: 'passed', reason: null });

const standings = (now: ReviewedContent, judged = content()) =>
  Object.fromEntries(
    [
      ...sectionReviews(
        [returned('email', 'Xem lại'), passed('one-stop-shop'), passed('cables')],
        judged,
        now,
        catalogue,
      ),
    ].map(([section, { standing }]) => [section, standing]),
  );

describe('a section of a returned report', () => {
  test('stands as it was judged while nothing changes', () => {
    expect(standings(content())).toEqual({
      email: 'to-correct',
      'one-stop-shop': 'passed',
      cables: 'passed',
    });
  });

  test.each<[string, Partial<ReviewedContent>, Record<string, string>]>([
    ['a figure', { numbers: { a: 9, b: 2 } }, { email: 'corrected' }],
    ['a figure taken back', { numbers: { b: 2 } }, { email: 'corrected' }],
    ['a note', { notes: { a: 'vì' } }, { email: 'corrected' }],
    ['a passed figure', { numbers: { a: 1, b: 0 } }, { 'one-stop-shop': 'reopened' }],
    ['a remark', { remarks: { 'one-stop-shop': 'x' } }, { 'one-stop-shop': 'reopened' }],
    ['a route', { routes: [aRoute()] }, { cables: 'reopened' }],
    [
      'what a register counts, for an entry is gone',
      { numbers: { a: 1, b: 2, routes: 3 } },
      { cables: 'reopened' },
    ],
  ])('changes with %s, and no other does', (_, given, changed) => {
    expect(standings(content(given))).toEqual({
      email: 'to-correct',
      'one-stop-shop': 'passed',
      cables: 'passed',
      ...changed,
    });
  });

  test('changes with what the officer explains, and not with what the checks say by themselves', () => {
    const finding = { section: 'email', key: 'k', explanation: null };
    const judged = content({ findings: [finding] });
    const explained = content({ findings: [{ ...finding, explanation: 'Đúng' }] });
    expect(standings(explained, judged).email).toBe('corrected');
    expect(standings(content(), judged).email).toBe('to-correct');
    expect(standings(content({ findings: [finding] })).email).toBe('to-correct');
  });

  test('is passed again when everything is put back', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'b'), fc.nat(5)), (numbers) => {
        const now = content({ numbers });
        expect(Object.values(standings(now, now))).toEqual(['to-correct', 'passed', 'passed']);
      }),
    );
  });

  test('has no standing of its own where the whole report was returned', () => {
    const verdicts = [returned('email'), returned('cables')];
    expect(sectionReviews(verdicts, content(), content(), catalogue).size).toBe(0);
  });
});

test.each([
  ['vì', null, true],
  ['', null, false],
  ['vì', [], false],
  ['vì', [{ section: 'email', reason: '' }], true],
  ['', [{ section: 'email', reason: 'x' }], true],
  [
    '',
    [
      { section: 'email', reason: 'x' },
      { section: 'cables', reason: '' },
    ],
    false,
  ],
])('a return for %o and %o says why: %s', (reason, sections, says) => {
  expect(saysWhy(reason, sections)).toBe(says);
});
