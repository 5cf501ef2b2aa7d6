import { describe, expect, test } from 'vitest';
import { returnReport } from '@/lib/data/decision-commands';
import { ConflictError, NotFoundError } from '@/lib/data/errors';
import { getWorkingDayAfter } from '@/lib/data/period-queries';
import { getReport } from '@/lib/data/report-queries';
import { getReviewMatrix } from '@/lib/data/review-queries';
import { getRevision } from '@/lib/data/revision-queries';
import { catalogueOf } from '@/lib/domain/indicator';
import { summaryOf } from '@/lib/domain/review';
import { changesSince } from '@/lib/domain/revision';
import { demoDatabase } from '../support/demo-database';
import { viewerOf } from '../support/viewers';

demoDatabase();

describe("the Department's matrix", () => {
  test('has a row for each unit in the official order, the Department last', async () => {
    const reviewer = await viewerOf('reviewer', '802');
    const codesOf = async (period: string) =>
      (await getReviewMatrix(reviewer, period)).rows.map(({ unit }) => unit.code);
    const before = await codesOf('2013-Q1');
    expect(before).toHaveLength(15);
    expect(before).not.toContain('795');
    expect(before.at(-1)).toBe('so-tttt');
    expect(await codesOf('2013-Q2')).toHaveLength(16);
  });

  test('counts the units, and the Department apart', async () => {
    const reviewer = await viewerOf('reviewer', '802');
    const { rows } = await getReviewMatrix(reviewer, '2013-Q1');
    expect(summaryOf(rows)).toMatchObject({ expected: 14, received: 14, approved: 14, overdue: 0 });
  });

  test('agrees with the report on what the checks say', async () => {
    const reviewer = await viewerOf('reviewer', '802');
    const { rows } = await getReviewMatrix(reviewer, '2013-Q2');
    for (const code of ['795', '798', '802']) {
      const row = rows.find(({ unit }) => unit.code === code);
      const { findings } = await getRevision(reviewer, '2013-Q2', code, 1);
      const cells = row?.sections ?? [];
      expect(
        cells.reduce((sum, cell) => sum + cell.errors + cell.warnings, 0),
        code,
      ).toBe(findings.filter(({ severity }) => severity !== 'notice').length);
      expect(
        cells.reduce((sum, cell) => sum + cell.notices, 0),
        code,
      ).toBe(findings.filter(({ severity, later }) => severity === 'notice' && !later).length);
    }
  });
});

describe('a revision', () => {
  test('is read as it was received, with what changed since the one before', async () => {
    const reviewer = await viewerOf('reviewer', '802');
    const report = await getReport(reviewer, '2013-Q1', '805');
    expect(report.revisions.map(({ number }) => number)).toEqual([1, 2]);
    const [first, second] = await Promise.all([
      getRevision(reviewer, '2013-Q1', '805', 1),
      getRevision(reviewer, '2013-Q1', '805', 2),
    ]);
    expect(first.before).toBeNull();
    expect(second.before?.content.numbers).toEqual(first.content.numbers);
    const catalogue = catalogueOf(report.catalogue.indicators);
    expect(changesSince(catalogue, first.content, null).indicators.size).toBe(0);
    const changes = changesSince(catalogue, second.content, second.before?.content ?? null);
    expect(changes.indicators.size).toBeGreaterThan(0);
    expect(changes.indicators.size).toBeLessThan(20);
  });

  test('that was never made, or is of a unit that did not report, is not found', async () => {
    const reviewer = await viewerOf('reviewer', '802');
    await expect(getRevision(reviewer, '2013-Q1', '805', 3)).rejects.toBeInstanceOf(NotFoundError);
    await expect(getRevision(reviewer, '2013-Q1', '795', 1)).rejects.toBeInstanceOf(NotFoundError);
    await expect(getRevision(reviewer, '2013-Q2', '797', 1)).rejects.toBeInstanceOf(NotFoundError);
  });
});

test('a decision on a report that has changed is a conflict and writes nothing', async () => {
  const reviewer = await viewerOf('reviewer', '802');
  const { version } = await getReport(reviewer, '2013-Q2', '802');
  const key = { period: '2013-Q2', unit: '802', version };
  const given = { sections: null, reason: 'Xem lại số hồ sơ.', dueOn: '2013-06-27' };
  await returnReport(reviewer, key, given);
  await expect(returnReport(reviewer, key, given)).rejects.toBeInstanceOf(ConflictError);
});

test('working days leave out the weekend', async () => {
  const reviewer = await viewerOf('reviewer', '802');
  // Monday 24 June 2013.
  expect(await getWorkingDayAfter(reviewer, 1)).toBe('2013-06-25');
  expect(await getWorkingDayAfter(reviewer, 4)).toBe('2013-06-28');
  expect(await getWorkingDayAfter(reviewer, 5)).toBe('2013-07-01');
});
