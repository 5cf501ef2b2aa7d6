import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forgetKept } from '@/lib/data/province-cache';
import { getProvinceQuarter } from '@/lib/data/province-queries';
import { getRecentQuarters } from '@/lib/data/series-queries';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import { catalogueOf } from '@/lib/domain/indicator';
import { provinceFigure } from '@/lib/domain/overview/figures';
import { coursesOfKeyFigures } from '@/lib/domain/overview/watch';
import { demoDatabase } from '../support/demo-database';
import { viewerOf } from '../support/viewers';

demoDatabase();

const PERIOD = '2013-Q1';
const EARLY = 'dossiers-resolved-early';
const ON_TIME = 'dossiers-resolved-on-time';
const LATE = 'dossiers-resolved-late';
const CODES = [EARLY, ON_TIME, LATE, 'sims-seized', 'post-offices-suspended'] as const;

interface Total {
  readonly total: number | null;
  readonly reported: number;
}

/** Sums and the on-time rate by SQL alone, from the revisions that stand. */
const STANDING = `
  SELECT COALESCE(CASE WHEN r."status" = 'submitted' THEN r."submittedRevisionId" END,
                  r."approvedRevisionId") AS id
  FROM "Report" r JOIN "Period" p ON p."id" = r."periodId" WHERE p."code" = '${PERIOD}'`;

async function sumsBySql(): Promise<Map<string, Total>> {
  const rows = await db.$queryRawUnsafe<(Total & { code: string })[]>(`
    SELECT i."code", SUM(f."value")::float8 AS total, COUNT(f."value")::int AS reported
    FROM (${STANDING}) s JOIN "Figure" f ON f."revisionId" = s.id
    JOIN "Indicator" i ON i."id" = f."indicatorId" GROUP BY i."code"`);
  return new Map(rows.map((row) => [row.code, row]));
}

async function onTimeRateBySql(): Promise<Total> {
  const value = (code: string) => `
    (SELECT f."value" FROM "Figure" f JOIN "Indicator" i ON i."id" = f."indicatorId"
     WHERE f."revisionId" = s.id AND i."code" = '${code}')`;
  const [row] = await db.$queryRawUnsafe<Total[]>(`
    SELECT (SUM(early + on_time) / NULLIF(SUM(early + on_time + late), 0))::float8 AS total,
           COUNT(*)::int AS reported
    FROM (SELECT ${value(EARLY)} AS early, ${value(ON_TIME)} AS on_time, ${value(LATE)} AS late
          FROM (${STANDING}) s) AS each
    WHERE early + on_time + late IS NOT NULL`);
  if (!row) throw new Error('unreachable: an aggregate has a row');
  return row;
}

/** Puts figures into the standing revisions, past the guards that make them immutable. */
async function put(given: readonly Readonly<Record<string, number | null>>[]): Promise<void> {
  const revisions = await db.$queryRawUnsafe<{ id: number; unitId: number; periodId: number }[]>(`
    SELECT s.id, r."unitId", r."periodId" FROM (${STANDING}) s
    JOIN "Revision" v ON v."id" = s.id JOIN "Report" r ON r."id" = v."reportId"
    JOIN "Unit" u ON u."id" = r."unitId" WHERE u."kind" <> 'department' ORDER BY s.id`);
  const indicators = await db.indicator.findMany({ where: { code: { in: [...CODES] } } });
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
    await tx.figure.deleteMany({
      where: {
        revisionId: { in: revisions.map(({ id }) => id) },
        indicatorId: { in: indicators.map(({ id }) => id) },
      },
    });
    await tx.figure.createMany({
      data: revisions.flatMap(({ id, unitId, periodId }, index) =>
        indicators.flatMap((indicator) => {
          const value = given[index]?.[indicator.code] ?? null;
          return value === null
            ? []
            : [{ revisionId: id, unitId, periodId, indicatorId: indicator.id, value }];
        }),
      ),
    });
  });
  forgetKept();
}

async function figuresShown(viewer: Viewer): Promise<Map<string, Total>> {
  const quarter = await getProvinceQuarter(viewer, PERIOD);
  const catalogue = catalogueOf(quarter.catalogue.indicators);
  return new Map(
    [...catalogue.values()].map((indicator) => {
      const { value, coverage } = provinceFigure(indicator, catalogue, quarter);
      return [indicator.code, { total: value, reported: coverage.reported }];
    }),
  );
}

describe('the figures of the overview', () => {
  test('are what SQL alone reckons from the standing figures, whatever these are', async () => {
    const leader = await viewerOf('department-leader', '802');
    const value = fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: null, freq: 4 });
    const unit = fc.record(Object.fromEntries(CODES.map((code) => [code, value])));
    await fc.assert(
      fc.asyncProperty(fc.array(unit, { minLength: 0, maxLength: 14 }), async (given) => {
        await put(given);
        const shown = await figuresShown(leader);
        const sums = await sumsBySql();
        for (const code of CODES) {
          const { total, reported } = sums.get(code) ?? { total: null, reported: 0 };
          expect(shown.get(code), code).toEqual({ total, reported });
        }
        const rate = await onTimeRateBySql();
        expect(shown.get('on-time-rate')?.reported).toBe(rate.reported);
        if (rate.total === null) expect(shown.get('on-time-rate')?.total).toBeNull();
        else expect(shown.get('on-time-rate')?.total).toBeCloseTo(rate.total, 12);
      }),
      { numRuns: 8 },
    );
  });

  test('have a course that ends with them', async () => {
    const leader = await viewerOf('department-leader', '802');
    const recent = await getRecentQuarters(leader, '2012-Q4');
    expect(recent.map(({ period }) => period.code)).toEqual([
      '2012-Q1',
      '2012-Q2',
      '2012-Q3',
      '2012-Q4',
    ]);
    const quarter = await getProvinceQuarter(leader, '2012-Q4');
    const catalogue = catalogueOf(quarter.catalogue.indicators);
    const courses = coursesOfKeyFigures(quarter.catalogue, recent);
    expect(courses.size).toBeGreaterThan(8);
    for (const [code, course] of courses) {
      const indicator = catalogue.get(code);
      const now = indicator && provinceFigure(indicator, catalogue, quarter);
      const whole = now?.coverage.reported === now?.coverage.expected;
      expect(course.at(-1)?.value, code).toBe(whole ? now?.value : null);
    }
  });

  test('are kept while nothing changes, and read anew when another revision stands', async () => {
    const leader = await viewerOf('department-leader', '802');
    const before = await getProvinceQuarter(leader, PERIOD);
    expect(await getProvinceQuarter(leader, PERIOD)).toBe(before);
    const report = await db.report.findFirstOrThrow({
      where: { status: 'approved', period: { code: PERIOD }, unit: { code: '802' } },
    });
    const standing = async () => {
      const { current } = await getProvinceQuarter(leader, PERIOD);
      return current.units.find(({ unit }) => unit.code === '802')?.standing;
    };
    await db.report.update({
      where: { id: report.id },
      data: { approvedRevisionId: null, status: 'draft' },
    });
    expect(await standing()).toBeNull();
    await db.report.update({
      where: { id: report.id },
      data: { approvedRevisionId: report.approvedRevisionId, status: report.status },
    });
    expect(await standing()).toBe('approved');

    await db.unit.updateMany({ where: { code: '802' }, data: { name: 'Đức Hòa Mới' } });
    const renamed = await getProvinceQuarter(leader, PERIOD);
    expect(renamed.current.units.map(({ unit }) => unit.name)).toContain('Đức Hòa Mới');
    const all = await getProvinceQuarter(leader, PERIOD, 'approved');
    expect(all).not.toBe(renamed);
  });
});
