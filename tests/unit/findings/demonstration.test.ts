import { describe, expect, it } from 'vitest';
import type { PastQuarter } from '@/lib/domain/findings/expected';
import { baselineOf } from '@/prisma/demo/baseline';
import { findingsIn, sectionsFor } from '@/prisma/demo/filing';
import { makeReports } from '@/prisma/demo/reports';
import type { DemoUnit } from '@/prisma/demo/units';

const reports = makeReports();

const noticesOf = ({ revisions }: (typeof reports)[number]) =>
  (revisions.at(-1)?.snapshot.findings ?? []).filter(
    ({ finding }) => finding?.severity === 'notice',
  );

describe('over the demonstration', () => {
  it('few figures are unusual: three, in two of all reports', () => {
    const counts = reports.flatMap((report) => {
      const count = noticesOf(report).length;
      return count > 0 ? [`${report.unit.name} ${report.period.code}: ${count}`] : [];
    });
    expect(counts).toEqual(['Đức Hòa 2013-Q2: 1', 'Cần Đước 2013-Q2: 2']);
    expect(reports.length).toBeGreaterThan(80);
  });

  it('each is explained', () => {
    for (const report of reports) {
      for (const { explanation } of noticesOf(report)) expect(explanation).toBeTruthy();
    }
  });

  it('a nought too many is noticed in nearly every figure that is no handful', () => {
    const slips = reports.filter(({ period }) => period.code === '2013-Q2').flatMap(slipsIn);
    expect(slips.length).toBeGreaterThan(100);
    expect(slips.filter((noticed) => noticed).length / slips.length).toBeGreaterThan(0.95);
  });
});

const approved = new Map<DemoUnit, PastQuarter[]>();
for (const { unit, period, status, content } of reports) {
  const quarter = { period: period.code, figures: content };
  if (status === 'approved') approved.set(unit, [...(approved.get(unit) ?? []), quarter]);
}

/** For each count of a report that has a past: whether it would be noticed ten times as big. */
function slipsIn({ unit, period, content }: (typeof reports)[number]): boolean[] {
  const { previous, expected } = baselineOf(unit, period, approved);
  return sectionsFor(unit.kind)
    .flatMap(({ indicators }) => indicators)
    .filter(({ kind, valueType }) => kind === 'entered' && valueType === 'count')
    .filter(({ code }) => (content.numbers[code] ?? 0) >= 10 && code in expected.own)
    .map(({ code }) => {
      const numbers = { ...content.numbers, [code]: (content.numbers[code] ?? 0) * 10 };
      return findingsIn(unit.kind, { ...content, numbers }, previous, expected).some(
        ({ key }) => key === `unusual:${code}`,
      );
    });
}
