import { describe, expect, test } from 'vitest';
import { approveReport, returnReport } from '@/lib/data/decision-commands';
import { ConflictError, ProblemError } from '@/lib/data/errors';
import { getReport } from '@/lib/data/report-queries';
import { getReviewMatrix } from '@/lib/data/review-queries';
import { db } from '@/lib/db/client';
import { demoDatabase } from '../support/demo-database';
import { keyOf, resubmit, save } from '../support/report-desk';
import { viewerOf } from '../support/viewers';

demoDatabase();

const PERIOD = '2013-Q2';
const UNIT = '802';

const viewers = async () => ({
  officer: await viewerOf('unit-officer', UNIT),
  reviewer: await viewerOf('reviewer', UNIT),
});
type Viewers = Awaited<ReturnType<typeof viewers>>;

/** Standings as the unit, the reviewer and the matrix see them. */
async function standings(all: Viewers, ...sections: string[]) {
  const of = (list: readonly { code: string; standing: string | null | undefined }[]) =>
    sections.map((code) => list.find((one) => one.code === code)?.standing ?? null);
  const report = async (viewer: Viewers['officer']) =>
    (await getReport(viewer, PERIOD, UNIT)).sections.map(({ code, review }) => ({
      code,
      standing: review?.standing,
    }));
  const { rows } = await getReviewMatrix(all.reviewer, PERIOD);
  return {
    unit: of(await report(all.officer)),
    reviewer: of(await report(all.reviewer)),
    matrix: of(rows.find(({ unit }) => unit.code === UNIT)?.sections ?? []),
  };
}

const same = (...list: (string | null)[]) => ({ unit: list, reviewer: list, matrix: list });

describe('a report of which some sections are returned', () => {
  test('refuses a return without reasons, of no section, and of one that it has not', async () => {
    const all = await viewers();
    const given = { reason: '', dueOn: '2013-06-28' };
    for (const [sections, code] of [
      [[], 'return-no-reason'],
      [[{ section: 'email', reason: '' }], 'return-no-reason'],
      [[{ section: 'nothing', reason: 'x' }], 'unknown-section'],
    ] as const) {
      const attempt = returnReport(all.reviewer, await keyOf(UNIT), { ...given, sections });
      await expect(attempt).rejects.toMatchObject({ code });
      await expect(attempt).rejects.toBeInstanceOf(ProblemError);
    }
    expect(await db.sectionVerdict.count()).toBe(0);
    expect((await getReport(all.reviewer, PERIOD, UNIT)).status).toBe('submitted');
  });

  test('keeps what is passed until something of it changes, through resubmission and approval', async () => {
    const all = await viewers();
    const seen = ['email', 'publishing', 'broadcasting'];
    expect(await standings(all, ...seen)).toEqual(same(null, null, null));

    await returnReport(all.reviewer, await keyOf(UNIT), {
      reason: 'Còn hai phần chưa rõ.',
      dueOn: '2013-06-28',
      sections: [
        { section: 'email', reason: 'Ghi rõ số hộp thư dùng thường xuyên.' },
        { section: 'publishing', reason: '' },
      ],
    });
    expect(await standings(all, ...seen)).toEqual(same('to-correct', 'to-correct', 'passed'));
    const returned = await getReport(all.officer, PERIOD, UNIT);
    expect(returned.returnReason).toBe(
      'Còn hai phần chưa rõ.\n- Thư điện tử công vụ: Ghi rõ số hộp thư dùng thường xuyên.\n- Báo chí, in, xuất bản, phát hành',
    );
    expect(returned.sections.find(({ code }) => code === 'email')?.review?.reason).toBe(
      'Ghi rõ số hộp thư dùng thường xuyên.',
    );
    const trail = await db.auditEvent.findFirstOrThrow({
      where: { action: 'report.return' },
      orderBy: { id: 'desc' },
    });
    expect(trail.data).toMatchObject({ returned: 'email, publishing' });

    // What is typed is the unit's own until it is submitted again.
    await save(UNIT, 'email', { remark: 'Đã rà lại.' });
    await save(UNIT, 'broadcasting', { remark: 'Bổ sung.' });
    expect(await standings(all, ...seen)).toEqual({
      unit: ['corrected', 'to-correct', 'reopened'],
      reviewer: ['to-correct', 'to-correct', 'passed'],
      matrix: ['to-correct', 'to-correct', 'passed'],
    });
    await resubmit(UNIT);
    expect(await standings(all, ...seen)).toEqual(same('corrected', 'to-correct', 'reopened'));

    // A second return judges each section anew.
    await returnReport(all.reviewer, await keyOf(UNIT), {
      reason: '',
      dueOn: '2013-06-28',
      sections: [{ section: 'publishing', reason: 'Vẫn chưa sửa.' }],
    });
    expect(await standings(all, ...seen)).toEqual(same('passed', 'to-correct', 'passed'));
    await resubmit(UNIT);
    await approveReport(all.reviewer, await keyOf(UNIT));
    expect(await standings(all, ...seen)).toEqual(same(null, null, null));
  });

  test('keeps its verdicts for ever, one for each section, and none of a lost race', async () => {
    const all = await viewers();
    const sections = (await getReport(all.reviewer, PERIOD, UNIT)).catalogue.sections.length;
    expect(await db.sectionVerdict.count()).toBe(2 * sections);
    await expect(db.sectionVerdict.deleteMany({})).rejects.toThrow();
    const late = returnReport(all.reviewer, await keyOf(UNIT), {
      reason: 'vì',
      dueOn: '2013-06-28',
      sections: null,
    });
    await expect(late).rejects.toBeInstanceOf(ConflictError);
    expect(await db.sectionVerdict.count()).toBe(2 * sections);
  });
});
