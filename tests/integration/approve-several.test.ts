import { expect, test } from 'vitest';
import { addComment } from '@/lib/data/comment-commands';
import { approveReports, returnReport } from '@/lib/data/decision-commands';
import { ConflictError, ProblemError } from '@/lib/data/errors';
import { requestSignature, signAndSubmit } from '@/lib/data/report-commands';
import { getReport } from '@/lib/data/report-queries';
import { getReviewMatrix } from '@/lib/data/review-queries';
import { db } from '@/lib/db/client';
import { hurdlesOfRow } from '@/lib/domain/approval';
import { demoDatabase } from '../support/demo-database';
import { viewerOf } from '../support/viewers';

demoDatabase();

const PERIOD = '2013-Q2';

const statusOf = async (unit: string) =>
  (await getReport(await viewerOf('reviewer', unit), PERIOD, unit)).status;

async function submit(unit: string): Promise<void> {
  const leader = await viewerOf('unit-leader', unit);
  const { version, status } = await getReport(leader, PERIOD, unit);
  const key = { period: PERIOD, unit, version };
  if (status === 'returned') {
    const { version: next } = await requestSignature(leader, key);
    await signAndSubmit(leader, { ...key, version: next });
  } else {
    await signAndSubmit(leader, key);
  }
}

const versions = async (...units: string[]) => {
  const { rows } = await getReviewMatrix(await viewerOf('reviewer', '802'), PERIOD);
  return units.map((unit) => ({
    unit,
    version: rows.find((row) => row.unit.code === unit)?.version ?? -1,
  }));
};

test('each report is approved for itself: what is in the way of one does not stop the others', async () => {
  const reviewer = await viewerOf('reviewer', '802');
  await submit('799');
  await submit('807');
  // Returned in part, and signed again without a change.
  const [returned] = await versions('802');
  await returnReport(
    reviewer,
    { period: PERIOD, unit: '802', version: returned?.version ?? 0 },
    { reason: 'vì', dueOn: '2013-06-28', sections: [{ section: 'email', reason: '' }] },
  );
  await submit('802');
  const seen = await versions('795', '799', '802', '807', '801');
  // Since the page was read: one is commented on.
  const on807 = { period: PERIOD, unit: '807' };
  await addComment(reviewer, on807, { indicator: null, text: 'Xem lại.' });

  const stale = seen.map((one) =>
    one.unit === '795' ? { ...one, version: one.version + 1 } : one,
  );
  const results = await approveReports(reviewer, PERIOD, stale);
  expect(results.map(({ unit }) => unit)).toEqual(['795', '799', '802', '807', '801']);
  const [conflict, approved, uncorrected, commented, draft] = results.map(({ error }) => error);
  expect(conflict).toBeInstanceOf(ConflictError);
  expect(approved).toBeNull();
  for (const error of [uncorrected, commented]) {
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ code: 'approve-hurdles' });
  }
  expect(draft).toBeInstanceOf(ConflictError);
  expect(await Promise.all(['795', '799', '802', '807', '801'].map(statusOf))).toEqual([
    'submitted',
    'approved',
    'submitted',
    'submitted',
    'draft',
  ]);
  const trail = await db.auditEvent.count({ where: { action: 'report.approve' } });
  expect(await approveReports(reviewer, PERIOD, [])).toEqual([]);
  expect(await db.auditEvent.count({ where: { action: 'report.approve' } })).toBe(trail);
});

test('the matrix says which may be approved, by whom, and what is in the way', async () => {
  const approvable = async (role: 'reviewer' | 'inspector') => {
    const { rows } = await getReviewMatrix(await viewerOf(role, '802'), PERIOD);
    return rows.filter(({ mayApprove }) => mayApprove);
  };
  const rows = await approvable('reviewer');
  expect(rows.map(({ unit }) => unit.code)).toEqual(['795', '802', '807']);
  expect(rows.map((row) => hurdlesOfRow(row).map(({ hurdle }) => hurdle))).toEqual([
    [],
    ['uncorrected'],
    ['comments'],
  ]);
  expect(await approvable('inspector')).toEqual([]);
});

test('two reviewers at once approve each report once', async () => {
  const [one, other] = [
    await viewerOf('reviewer', '802'),
    await viewerOf('department-leader', '802'),
  ];
  const seen = await versions('795');
  const outcomes = await Promise.all([
    approveReports(one, PERIOD, seen),
    approveReports(other, PERIOD, seen),
  ]);
  const errors = outcomes.flat().map(({ error }) => error);
  expect(errors.filter((error) => error === null)).toHaveLength(1);
  expect(errors.filter((error) => error instanceof ConflictError)).toHaveLength(1);
});
