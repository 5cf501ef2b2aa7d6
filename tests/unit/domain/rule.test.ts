import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillingOf } from '@/lib/domain/filling';
import { checkRule, findingsOf } from '@/lib/domain/findings/checks';
import { catalogueOf, type Figures, NO_FIGURES } from '@/lib/domain/indicator';
import { plus } from '@/lib/domain/linear-form';
import type { FigureRule, Rule } from '@/lib/domain/rule';
import { anIndicator, figuresOf } from '../../support/domain';

const SECTION = 'one-stop-shop';
const indicators = [
  anIndicator({ code: 'received' }),
  anIndicator({ code: 'carried-over' }),
  anIndicator({
    code: 'total',
    formula: { type: 'sum', form: plus('received', 'carried-over') },
  }),
  anIndicator({ code: 'resolved' }),
  anIndicator({ code: 'in-progress' }),
  anIndicator({
    code: 'resolved-rate',
    valueType: 'rate',
    formula: { type: 'ratio', numerator: plus('resolved'), denominator: plus('total') },
  }),
  anIndicator({ code: 'project-phase', valueType: 'text' }),
  anIndicator({ code: 'visits', section: 'internet-agents' }),
  anIndicator({ code: 'places', section: 'internet-agents' }),
  anIndicator({ code: 'places-inspected', section: 'internet-agents' }),
  anIndicator({ code: 'places-in-violation', section: 'internet-agents' }),
];
const catalogue = catalogueOf(indicators);

const aRule = (
  given: Partial<FigureRule> & Pick<FigureRule, 'code' | 'left' | 'right'>,
): FigureRule => ({
  section: SECTION,
  severity: 'error',
  comparison: '=',
  message: { vi: given.code, en: given.code },
  ...given,
});

/** Total to handle = resolved + in progress. */
const BALANCE = aRule({
  code: 'balance',
  left: plus('total'),
  right: plus('resolved', 'in-progress'),
});
/** Carried over = last period's in progress. */
const CARRIED = aRule({
  code: 'carried-over',
  severity: 'warning',
  left: plus('carried-over'),
  right: [{ indicator: 'in-progress', sign: 1, at: 'previous' }],
});
/** Violating ≤ inspected ≤ places, and distinct inspected ≤ visits. */
const atMost = (code: string, left: string, right: string) =>
  aRule({
    code,
    section: 'internet-agents',
    comparison: '<=',
    left: plus(left),
    right: plus(right),
  });
const INTERNET = [
  atMost('inspected-within-visits', 'places-inspected', 'visits'),
  atMost('violating-within-inspected', 'places-in-violation', 'places-inspected'),
  atMost('inspected-within-places', 'places-inspected', 'places'),
];
const RULES = [CARRIED, BALANCE, ...INTERNET];

const SOUND = { received: 95, 'carried-over': 5, resolved: 90, 'in-progress': 10 };
const check = (rule: Rule, numbers: Figures['numbers'], previous: Figures | null = null) =>
  checkRule(rule, catalogue, figuresOf(numbers), previous);
const find = (
  section: string,
  numbers: Figures['numbers'],
  previous: Figures | null = null,
  texts: Figures['texts'] = {},
) => findingsOf(section, indicators, RULES, catalogue, figuresOf(numbers, texts), previous);

describe('a rule', () => {
  it('says nothing while it holds', () => {
    expect(check(BALANCE, SOUND)).toBeNull();
  });

  it('says what it found when it breaks, and at which fields', () => {
    expect(check(BALANCE, { ...SOUND, 'in-progress': 11 })).toEqual({
      type: 'rule',
      key: 'balance',
      section: SECTION,
      severity: 'error',
      indicators: ['received', 'carried-over', 'resolved', 'in-progress'],
      rule: BALANCE,
      left: 100,
      right: 101,
    });
  });

  it.each(Object.keys(SOUND))('says nothing while %s is unknown', (code) => {
    expect(check(BALANCE, { ...SOUND, 'in-progress': 999, [code]: null })).toBeNull();
  });

  it('takes 0 for a figure', () => {
    expect(check(BALANCE, { ...SOUND, resolved: 0 })).toMatchObject({ left: 100, right: 10 });
    const none = { received: 0, 'carried-over': 0, resolved: 0, 'in-progress': 0 };
    expect(check(BALANCE, none)).toBeNull();
  });

  it.each([
    ['=', 9, false],
    ['=', 10, true],
    ['=', 11, false],
    ['<=', 9, true],
    ['<=', 10, true],
    ['<=', 11, false],
    ['>=', 9, false],
    ['>=', 10, true],
    ['>=', 11, true],
  ] as const)('%s 10 for %i: holds is %s', (comparison, resolved, holds) => {
    const rule = aRule({
      code: 'r',
      comparison,
      left: plus('resolved'),
      right: plus('in-progress'),
    });
    expect(check(rule, { resolved, 'in-progress': 10 }) === null).toBe(holds);
  });

  it('is not broken by binary fractions', () => {
    expect(
      check(BALANCE, { received: 0.1, 'carried-over': 0.2, resolved: 0.3, 'in-progress': 0 }),
    ).toBeNull();
  });

  it('about a rate points at the fields that the rate comes from', () => {
    const rule = aRule({
      code: 'rate-not-fallen',
      comparison: '>=',
      left: plus('resolved-rate'),
      right: [{ indicator: 'resolved-rate', sign: 1, at: 'previous' }],
    });
    const before = figuresOf({ received: 10, 'carried-over': 0, resolved: 10 });
    expect(check(rule, SOUND, before)).toMatchObject({
      left: 0.9,
      right: 1,
      indicators: ['resolved', 'received', 'carried-over'],
    });
  });
});

describe('the balance carried over from the quarter before', () => {
  it.each([
    ['agrees', 5, true],
    ['is less', 4, false],
    ['is more', 6, false],
  ])('%s', (_, inProgress, holds) => {
    const found = check(CARRIED, SOUND, figuresOf({ 'in-progress': inProgress }));
    expect(found === null).toBe(holds);
  });

  it('points at this quarter’s field, not at one that can no longer be typed', () => {
    expect(check(CARRIED, SOUND, figuresOf({ 'in-progress': 7 }))).toMatchObject({
      severity: 'warning',
      indicators: ['carried-over'],
      left: 5,
      right: 7,
    });
  });

  it('is not looked at when last quarter is unknown', () => {
    expect(check(CARRIED, SOUND, null)).toBeNull();
    expect(check(CARRIED, SOUND, NO_FIGURES)).toBeNull();
    // This quarter's own "in progress" must not stand in for it.
    expect(check(CARRIED, { 'carried-over': 5, 'in-progress': 99 }, null)).toBeNull();
  });
});

describe('inspections of Internet places', () => {
  const keysOf = (places: number, visits: number, inspected: number, violating: number) =>
    find('internet-agents', {
      places,
      visits,
      'places-inspected': inspected,
      'places-in-violation': violating,
    }).map((finding) => finding.key);

  it.each([
    ['one visit each', 20, 8, 8, 3, []],
    ['a place visited twice', 20, 9, 8, 3, []],
    ['more distinct places than visits', 20, 7, 8, 3, ['inspected-within-visits']],
    ['more violating than inspected', 20, 8, 8, 9, ['violating-within-inspected']],
    ['all in violation', 20, 8, 8, 8, []],
    ['more inspected than there are', 7, 9, 8, 3, ['inspected-within-places']],
    ['more visits than places', 5, 50, 5, 5, []],
  ])('%s', (_, places, visits, inspected, violating, keys) => {
    expect(keysOf(places, visits, inspected, violating)).toEqual(keys);
  });
});

describe('the findings of a section', () => {
  it('are none where all is filled and holds, whatever text is left out', () => {
    expect(find(SECTION, SOUND, figuresOf({ 'in-progress': 5 }))).toEqual([]);
  });

  it('of a blank section are one, which is not "missing"', () => {
    expect(find(SECTION, {})).toEqual([
      {
        type: 'blank-section',
        key: 'blank:one-stop-shop',
        section: SECTION,
        severity: 'warning',
        indicators: ['received', 'carried-over', 'resolved', 'in-progress'],
      },
    ]);
    expect(find(SECTION, { received: null })[0]).toMatchObject({ type: 'blank-section' });
    expect(find(SECTION, {}, null, { 'project-phase': 'Giai đoạn 2' })[0]).toMatchObject({
      type: 'blank-section',
    });
  });

  it('name what is missing in a section begun', () => {
    expect(find(SECTION, { received: 0 })).toEqual([
      {
        type: 'missing',
        key: 'missing:one-stop-shop',
        section: SECTION,
        severity: 'warning',
        indicators: ['carried-over', 'resolved', 'in-progress'],
      },
    ]);
  });

  it('do not see other sections', () => {
    const broken = { ...SOUND, visits: 1, 'places-inspected': 2, places: -1 };
    expect(find(SECTION, broken)).toEqual([]);
    expect(find('remarks', broken)).toEqual([]);
  });

  it('call a negative figure an error, and 0 none', () => {
    const found = find(SECTION, { ...SOUND, received: -1, 'carried-over': 101 });
    expect(found).toEqual([
      {
        type: 'negative',
        key: 'negative:received',
        section: SECTION,
        severity: 'error',
        indicators: ['received'],
      },
    ]);
    expect(find(SECTION, { ...SOUND, received: 100, 'carried-over': 0 })).toEqual([]);
  });

  it('come errors first, else in the order of the rules', () => {
    const found = find(
      SECTION,
      { ...SOUND, resolved: -90, 'in-progress': 10 },
      figuresOf({ 'in-progress': 1 }),
    );
    expect(found.map(({ severity, key }) => [severity, key])).toEqual([
      ['error', 'negative:resolved'],
      ['error', 'balance'],
      ['warning', 'carried-over'],
    ]);
  });

  it('have a key each, that other figures, and other findings, do not change', () => {
    const number = fc.option(fc.integer({ min: -3, max: 12 }));
    const reports = fc.record({
      received: number,
      'carried-over': number,
      resolved: number,
      'in-progress': number,
    });
    const nameOf = (finding: ReturnType<typeof find>[number]) =>
      JSON.stringify([
        finding.type,
        finding.type === 'rule' ? finding.rule.code : finding.section,
        finding.type === 'negative' ? finding.indicators : null,
      ]);
    const keyOf = new Map<string, string>();
    fc.assert(
      fc.property(reports, reports, (numbers, before) => {
        const found = find(SECTION, numbers, figuresOf(before));
        expect(new Set(found.map((finding) => finding.key)).size).toBe(found.length);
        for (const finding of found) {
          const known = keyOf.get(nameOf(finding)) ?? finding.key;
          keyOf.set(nameOf(finding), known);
          expect(finding.key).toBe(known);
        }
      }),
    );
    expect(new Set(keyOf.values()).size).toBe(keyOf.size);
  });
});

describe('how much of a section is filled', () => {
  it('counts figures that are typed or counted, and neither derived ones nor free text', () => {
    const own = indicators.filter((indicator) => indicator.section === SECTION);
    expect(fillingOf(own, figuresOf({ received: 0, resolved: 3, 'in-progress': null }))).toEqual({
      filled: 2,
      total: 4,
      missing: ['carried-over', 'in-progress'],
    });
  });

  it('counts choices: one of their answers is always true', () => {
    const own = [
      anIndicator({ code: 'state', valueType: 'choice' }),
      anIndicator({ code: 'issued', valueType: 'yes-no' }),
      anIndicator({ code: 'on', valueType: 'date' }),
    ];
    expect(fillingOf(own, figuresOf({}, { issued: 'no' }))).toEqual({
      filled: 1,
      total: 2,
      missing: ['state'],
    });
  });

  it('counts the figures of a register', () => {
    const register = anIndicator({ code: 'routes', kind: 'register' });
    expect(fillingOf([register], figuresOf({}))).toMatchObject({ filled: 0, total: 1 });
    expect(fillingOf([register], figuresOf({ routes: 0 }))).toMatchObject({ filled: 1 });
  });
});
