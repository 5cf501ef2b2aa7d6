import { describe, expect, test } from 'vitest';
import { hasFigure, type StandingReport, totalRow, unitRow } from '@/lib/domain/figure-row';
import { catalogueOf, type Figures } from '@/lib/domain/indicator';
import { plus } from '@/lib/domain/linear-form';
import type { ReportingUnit, Standing } from '@/lib/domain/province';
import { anIndicator, figuresOf } from '../../support/domain';

const done = anIndicator({ code: 'done' });
const late = anIndicator({ code: 'late' });
const rate = anIndicator({
  code: 'rate',
  valueType: 'rate',
  formula: { type: 'ratio', numerator: plus('done'), denominator: plus('done', 'late') },
});
const words = anIndicator({ code: 'words', valueType: 'text' });
const fines = anIndicator({ code: 'fines', reporter: 'department' });
const catalogue = catalogueOf([done, late, rate, words, fines]);

const unit = (kind: ReportingUnit['kind']): ReportingUnit => ({
  id: 1,
  code: '794',
  name: 'Tân An',
  kind,
  validFrom: '2009-01-01',
  validTo: null,
  position: 1,
});

const report = (standing: Standing | null, figures: Figures | null): StandingReport => ({
  unitId: 1,
  unitKind: 'district',
  figures,
  standing,
  revision: standing && 2,
  submittedAt: standing && '2013-03-19T03:00:00.000Z',
});

const key = (indicator = done, kind: ReportingUnit['kind'] = 'district') => ({
  period: '2013-Q1' as const,
  unit: unit(kind),
  indicator,
});

describe('a unit’s figure', () => {
  const full = report('approved', figuresOf({ done: 3, late: 1 }, { words: 'tốt' }));

  test('is its number, its text, or what its formula gives', () => {
    expect(unitRow(key(), catalogue, full)).toMatchObject({
      value: 3,
      coverage: null,
      standing: 'approved',
      revision: 2,
      submittedAt: '2013-03-19T03:00:00.000Z',
    });
    expect(unitRow(key(words), catalogue, full).value).toBe('tốt');
    expect(unitRow(key(rate), catalogue, full).value).toBe(0.75);
  });

  test('is null where the report says nothing, and where there is none', () => {
    const blank = unitRow(key(late), catalogue, report('provisional', figuresOf({ done: 3 })));
    expect(blank).toMatchObject({ value: null, standing: 'provisional', revision: 2 });
    const none = unitRow(key(), catalogue, report(null, null));
    expect(none).toMatchObject({ value: null, standing: null, revision: null, submittedAt: null });
  });
});

describe('a total', () => {
  const total = (...reports: StandingReport[]) =>
    totalRow(key(done, 'province'), catalogue, reports);

  test('adds up what is known and says how much that is', () => {
    expect(total(report('approved', figuresOf({ done: 3 })), report(null, null))).toMatchObject({
      value: 3,
      coverage: { reported: 1, expected: 2 },
      standing: 'approved',
    });
  });

  test('is provisional as soon as one part of it is', () => {
    const parts = [
      report('approved', figuresOf({ done: 3 })),
      report('provisional', figuresOf({ done: 4 })),
    ];
    expect(total(...parts)).toMatchObject({ value: 7, standing: 'provisional', revision: null });
  });

  test('is not made provisional by a report that says nothing of it', () => {
    const parts = [
      report('approved', figuresOf({ done: 3 })),
      report('provisional', figuresOf({ late: 4 })),
    ];
    expect(total(...parts)).toMatchObject({ value: 3, standing: 'approved' });
  });

  test('of nothing is unknown', () => {
    expect(total(report('approved', figuresOf({})))).toMatchObject({ value: null, standing: null });
  });
});

test.each([
  ['text', words, 'district', true],
  ['total of texts', words, 'province', false],
  ['total’s rate', rate, 'province', true],
  ['Department’s figure, of a unit', fines, 'district', false],
  ['Department’s figure, its own', fines, 'department', true],
  ['unit’s figure, of the Department', done, 'department', false],
] as const)('is there a row for a %s', (_name, indicator, kind, has) => {
  expect(hasFigure(indicator, unit(kind))).toBe(has);
});
