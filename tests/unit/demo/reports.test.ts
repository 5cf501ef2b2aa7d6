import { describe, expect, it } from 'vitest';
import { dayOf, isImpreciseDate, isIsoDate } from '@/lib/domain/calendar';
import { catalogueOf, type Indicator, isNumeric } from '@/lib/domain/indicator';
import { punctualityOf } from '@/lib/domain/punctuality';
import { isPeriodCode } from '@/lib/domain/quarter';
import { canonicalJson } from '@/lib/domain/snapshot';
import { CATALOGUE } from '@/prisma/catalogue/catalogue';
import { HOLIDAYS, PERIODS } from '@/prisma/demo/calendar';
import { COMMENTS } from '@/prisma/demo/comments';
import { findingsIn } from '@/prisma/demo/filing';
import { USERS } from '@/prisma/demo/people';
import { EXTENSIONS, reportersOf } from '@/prisma/demo/plan';
import { type DemoReport, makeReports } from '@/prisma/demo/reports';

const reports = makeReports();
const catalogue = catalogueOf(CATALOGUE.indicators);
const open = reports.filter(({ period }) => period.code === '2013-Q2');
const complete = reports.filter(({ period }) => period.code < '2013-Q2');
const named = ({ unit, period }: DemoReport) => `${unit.name}, ${period.code}`;

it('has periods due on the 20th, reviewed by the 27th, with a meeting on the 5th', () => {
  const days = PERIODS.map(({ code, dueOn, reviewOn, meetingOn }) =>
    [code, dueOn, reviewOn, meetingOn].join(' '),
  );
  expect(days).toEqual([
    '2012-Q1 2012-03-20 2012-03-27 2012-04-05',
    '2012-Q2 2012-06-20 2012-06-27 2012-07-05',
    '2012-Q3 2012-09-20 2012-09-27 2012-10-05',
    // The 5th of January 2013 is a Saturday.
    '2012-Q4 2012-12-20 2012-12-27 2013-01-07',
    '2013-Q1 2013-03-20 2013-03-27 2013-04-05',
    '2013-Q2 2013-06-20 2013-06-27 2013-07-05',
  ]);
  expect(new Set(HOLIDAYS.map(({ day }) => day)).size).toBe(HOLIDAYS.length);
});

describe('the quarters up to 2013-Q1', () => {
  it('are reported and approved by every unit and by the Department', () => {
    for (const period of PERIODS.filter(({ code }) => code < '2013-Q2')) {
      const own = complete.filter((report) => report.period.id === period.id);
      expect(own.map(({ unit }) => unit.code)).toEqual(reportersOf(period).map((u) => u.code));
      expect(own).toHaveLength(14 + 1);
    }
    expect(new Set(complete.map(({ status }) => status))).toEqual(new Set(['approved']));
  });

  it('had a few late reports', () => {
    const late = complete.filter(
      ({ firstSubmittedAt, period }) =>
        firstSubmittedAt !== null &&
        punctualityOf(
          { dueOn: period.dueOn, extendedTo: null, returnedDueOn: null },
          dayOf(new Date(firstSubmittedAt)),
          '2013-06-24',
        ) === 'submitted-late',
    );
    expect(late.length).toBeGreaterThanOrEqual(5);
    expect(late.length).toBeLessThanOrEqual(15);
  });

  it('had one report returned and one corrected', () => {
    const twice = complete.filter(({ revisions }) => revisions.length > 1);
    expect(twice.map(named)).toEqual(['Bến Lức, 2012-Q4', 'Tân Trụ, 2013-Q1']);
    const [corrected, returned] = twice;
    expect(corrected?.revisions[1]?.reason).toContain('Đính chính');
    expect(returned?.events.map(({ event }) => event)).toContain('return');
    for (const { revisions } of twice) {
      expect(canonicalJson(revisions[0]?.snapshot)).not.toBe(canonicalJson(revisions[1]?.snapshot));
    }
  });
});

describe('the open quarter on 24 June 2013', () => {
  const byStatus = (status: string) =>
    open
      .filter((report) => report.status === status && report.unit.kind !== 'department')
      .map(({ unit }) => unit.code);

  it('is filed by some, and not begun in Tân An and Vĩnh Hưng', () => {
    expect(byStatus('approved')).toEqual(['798', '803', '806', '808']);
    expect(byStatus('submitted')).toEqual(['795', '802']);
    expect(byStatus('awaiting-signature')).toEqual(['799', '807']);
    expect(byStatus('draft')).toEqual(['796', '800', '801', '805']);
    expect(byStatus('returned')).toEqual(['804']);
    const begun = open.map(({ unit }) => unit.code);
    expect(begun).not.toContain('794');
    expect(begun).not.toContain('797');
    expect(open.find(({ unit }) => unit.code === '804')?.returnedDueOn).toBe('2013-06-26');
    expect(EXTENSIONS).toMatchObject([{ unit: '801', dueOn: '2013-06-28' }]);
  });

  it('has figures of Kiến Tường and Mộc Hóa that follow from the whole', () => {
    const numbers = (unit: string, period: string) =>
      reports.find((r) => r.unit.code === unit && r.period.code === period)?.content.numbers ?? {};
    const before = numbers('798', '2013-Q1');
    const inProgress =
      (before['dossiers-in-progress-within-time'] ?? 0) +
      (before['dossiers-in-progress-overdue'] ?? 0);
    const carried = ['795', '798'].map((u) => numbers(u, '2013-Q2')['dossiers-carried-over'] ?? 0);
    expect(carried.every((value) => value > 0)).toBe(true);
    expect(carried.reduce((a, b) => a + b, 0)).toBe(inProgress);
    expect(['795', '798'].map((u) => numbers(u, '2013-Q2')['post-offices'])).toEqual([5, 7]);
  });

  it('happened before that day began', () => {
    for (const report of reports) {
      for (const time of timesOf(report)) expect(time < '2013-06-24T', named(report)).toBe(true);
    }
  });
});

const timesOf = (report: DemoReport): string[] => [
  ...report.sections.map(({ savedAt }) => savedAt),
  ...report.events.map(({ at }) => at),
];

/** Whether a text is in the canonical form of its indicator. */
function isCanonical({ valueType, options }: Indicator, text: string): boolean {
  if (valueType === 'choice') return options.some((option) => option.code === text);
  if (valueType === 'quarter') return isPeriodCode(text);
  if (valueType === 'date') return isIsoDate(text);
  if (valueType === 'yes-no') return text === 'yes' || text === 'no';
  return valueType === 'text' && text !== '' && text === text.normalize('NFC');
}

function isPossible(indicator: Indicator, value: number): boolean {
  if (!isNumeric(indicator) || indicator.kind === 'derived' || value < 0) return false;
  return indicator.valueType === 'decimal' || Number.isInteger(value);
}

describe('every report', () => {
  it('keeps each error rule in what was submitted, and explains each warning', () => {
    for (const report of reports) {
      for (const { snapshot } of report.revisions) {
        const errors = findingsIn(report.unit.kind, snapshot, null)
          .filter(({ severity }) => severity === 'error')
          .map(({ key }) => key);
        expect(errors, named(report)).toEqual([]);
        for (const { key, explanation } of snapshot.findings) {
          expect(explanation, `${named(report)}, ${key}`).toBeTruthy();
        }
      }
    }
  });

  it('tells in its snapshot each warning that stood, so few that they are read', () => {
    for (const report of reports) {
      const explained = new Set(Object.keys(report.explanations));
      for (const { snapshot } of report.revisions) {
        const standing = findingsIn(report.unit.kind, snapshot, null).map(({ key }) => key);
        const kept = snapshot.findings.map(({ key }) => key);
        expect(kept, named(report)).toEqual(expect.arrayContaining(standing));
        expect(kept.length, named(report)).toBeLessThanOrEqual(2);
        for (const key of kept) expect(explained, named(report)).toContain(key);
      }
    }
  });

  it('carries over what was in progress, but for the one that says why not', () => {
    const differing = reports.filter(
      ({ explanations }) => 'dossiers-carried-over-as-before' in explanations,
    );
    expect(differing.map(named)).toEqual(['Thủ Thừa, 2012-Q3']);
  });

  it('holds values of its indicators, each of its type', () => {
    for (const report of reports) {
      const { numbers, texts, postOffices } = report.content;
      for (const [code, value] of Object.entries(numbers)) {
        const indicator = catalogue.get(code);
        const possible = indicator && (value == null || isPossible(indicator, value));
        expect(possible, `${named(report)}, ${code}: ${value}`).toBe(true);
      }
      for (const [code, text] of Object.entries(texts)) {
        const indicator = catalogue.get(code);
        const canonical = indicator && isCanonical(indicator, text ?? '');
        expect(canonical, `${named(report)}, ${code}: ${text}`).toBe(true);
      }
      for (const { since } of postOffices) {
        expect(since === null || isImpreciseDate(since), since ?? '').toBe(true);
      }
    }
  });

  it('tells its history in the order of time', () => {
    for (const report of reports) {
      expect([...timesOf(report)].sort(), named(report)).toEqual(timesOf(report));
    }
  });

  it('leaves something unknown in every complete quarter', () => {
    const withBlanks = reports.filter(({ content }) => Object.keys(content.notes).length > 0);
    expect(new Set(withBlanks.map(({ period }) => period.code)).size).toBe(PERIODS.length);
  });
});

describe('the people', () => {
  const usernames = new Set(USERS.map(({ username }) => username));

  it('are three of each unit, three of the Department and the administrator', () => {
    expect(USERS).toHaveLength(15 * 3 + 4);
    expect(usernames.size).toBe(USERS.length);
    expect(new Set(USERS.map(({ displayName }) => displayName)).size).toBe(USERS.length);
  });

  it('are known where something is told of them', () => {
    for (const report of reports) {
      for (const { actor } of report.events) expect(usernames).toContain(actor);
      for (const { savedBy } of report.sections) expect(usernames).toContain(savedBy);
    }
    for (const { author, indicator } of COMMENTS) {
      expect(usernames).toContain(author);
      expect(catalogue.has(indicator), indicator).toBe(true);
    }
  });
});

it('is the same province every time', () => {
  expect(canonicalJson(makeReports())).toBe(canonicalJson(reports));
});
