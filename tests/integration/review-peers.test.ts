import pg from 'pg';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { getPeerFigures } from '@/lib/data/peer-queries';
import { db } from '@/lib/db/client';
import { demoDatabase } from '../support/demo-database';
import { viewerOf } from '../support/viewers';

demoDatabase();
afterEach(() => vi.restoreAllMocks());

/** The middle of a figure over the standing reports of the other districts, by the database. */
async function middleOf(indicator: string, unit: string, period: string) {
  const [row] = await db.$queryRaw<{ median: number | null; count: number }[]>`
    SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY f."value"::float8) AS "median",
           count(*)::int AS "count"
    FROM "Figure" f
    JOIN "Indicator" i ON i."id" = f."indicatorId"
    JOIN "Unit" u ON u."id" = f."unitId"
    JOIN "Report" r ON f."revisionId" =
      CASE WHEN r."status" = 'submitted' THEN r."submittedRevisionId" ELSE r."approvedRevisionId" END
    JOIN "Period" p ON p."id" = r."periodId"
    WHERE i."code" = ${indicator} AND p."code" = ${period} AND f."value" IS NOT NULL
      AND u."kind" = 'district' AND u."code" <> ${unit}`;
  return row;
}

describe("a report's figures beside its peers'", () => {
  test('are the middle of the other districts in the Department’s hands, as the database says', async () => {
    const reviewer = await viewerOf('reviewer', '803');
    for (const period of ['2013-Q1', '2013-Q2']) {
      const peers = await getPeerFigures(reviewer, period, '803');
      expect(peers?.group).toBe('same-kind');
      for (const code of ['dossiers-carried-over', 'dossiers-resolved-late', 'mailboxes-issued']) {
        expect(await middleOf(code, '803', period), `${code} ${period}`).toEqual({
          median: peers?.figures[code]?.median,
          count: peers?.figures[code]?.count,
        });
      }
    }
  });

  test('are of all other units for the one city, and none for the Department', async () => {
    const reviewer = await viewerOf('reviewer', '803');
    const city = await getPeerFigures(reviewer, '2013-Q1', '794');
    expect(city?.group).toBe('all');
    expect(city?.figures['on-time-rate']?.count).toBe(13);
    expect(await getPeerFigures(reviewer, '2013-Q1', 'so-tttt')).toBeNull();
  });

  test('cost the same number of queries, however many units have reported', async () => {
    const reviewer = await viewerOf('reviewer', '803');
    const query = vi.spyOn(pg.Client.prototype, 'query');
    const cost = async (period: string) => {
      query.mockClear();
      await getPeerFigures(reviewer, period, '803');
      return query.mock.calls.length;
    };
    const many = await cost('2013-Q1');
    expect(many).toBeGreaterThan(0);
    expect(await cost('2013-Q2')).toBe(many);
  });
});
