import { describe, expect, test } from 'vitest';
import { addAttachment, removeAttachment } from '@/lib/data/attachment-commands';
import { approveReport, returnReport } from '@/lib/data/decision-commands';
import { ConflictError, ProblemError } from '@/lib/data/errors';
import { getProvinceQuarter } from '@/lib/data/province-queries';
import { abandonCorrection, requestSignature, sendBack } from '@/lib/data/report-commands';
import { getReport } from '@/lib/data/report-queries';
import { hashOf, snapshotOf } from '@/lib/data/revision';
import { saveSection } from '@/lib/data/section-commands';
import { answerTask } from '@/lib/data/task-answer-commands';
import { saveSectionSchema } from '@/lib/schemas/report';
import { demoDatabase } from '../support/demo-database';
import { aPdf } from '../support/file-samples';
import {
  begin,
  keyOf,
  officerOf,
  reportOf,
  resubmit,
  save,
  sectionOf,
} from '../support/report-desk';
import { viewerOf } from '../support/viewers';

const db = demoDatabase();
const PERIOD = '2013-Q2';

describe('a correction that was begun and is abandoned', () => {
  test('leaves the desk, the registers’ states, the tasks and the files as they were approved', async () => {
    const unit = '803';
    const officer = await officerOf(unit);
    const before = await reportOf(unit);
    await begin(unit);
    await save(unit, 'email', {
      values: { 'mailboxes-issued': 1, 'email-directive-number': '9/X' },
      notes: { 'mailboxes-issued': 'Ghi nhầm' },
      remark: 'Sửa lại',
      explanations: { 'missing:email': 'Không có số' },
    });
    await save(unit, 'cables', {
      routes: before.routes.map(({ id }) => ({
        id,
        state: 'not-started',
        percent: null,
        remark: 'Sửa',
      })),
    });
    await save(unit, 'post-offices', {
      postOffices: before.postOffices.map(({ id }) => ({
        id,
        state: null,
        reason: null,
        since: null,
      })),
    });
    await answerTask(officer, {
      period: PERIOD,
      unit,
      task: before.tasks[0]?.id ?? 0,
      version: before.tasks[0]?.version ?? 0,
      state: 'not-started',
      text: 'Chưa làm',
    });
    const file = { period: PERIOD, unit, section: 'email', name: 'nhầm.pdf' };
    await addAttachment(officer, file, async () => aPdf());
    const formVersion = await sectionOf(unit, 'email');
    const reviewer = await viewerOf('reviewer', unit);
    expect((await reportOf(unit)).may.abandonCorrection).toBe(true);
    expect((await getReport(reviewer, PERIOD, unit)).may.abandonCorrection).toBe(false);

    await abandonCorrection(officer, await keyOf(unit));
    const after = await reportOf(unit);
    expect(after).toMatchObject({ status: 'approved', correctionReason: null });
    expect(after.may).toMatchObject({ abandonCorrection: false, correct: true });
    const content = ({ tasks, ...rest }: ReturnType<typeof snapshotOf>) => ({
      ...rest,
      answers: tasks?.map(({ id, answer }) => [id, answer?.state, answer?.text]),
    });
    expect(content(snapshotOf(after))).toEqual(content(snapshotOf(before)));
    expect(after.revisions).toEqual(before.revisions);
    const states = { period: { code: PERIOD } };
    expect(
      await db.postOfficeState.count({
        where: { ...states, postOffice: { unit: { code: unit } } },
      }),
    ).toBe(before.postOffices.filter(({ state }) => state !== null).length);
    const { current } = await getProvinceQuarter(reviewer, PERIOD);
    expect(current.units.find((one) => one.unit.code === unit)?.standing).toBe('approved');
    expect(after.events.at(-1)).toMatchObject({ event: 'abandon-correction' });
    const trail = await db.auditEvent.findMany({ where: { action: 'report.abandon-correction' } });
    expect(trail.map(({ data }) => data)).toEqual([
      { from: 'draft', to: 'approved', reason: 'Đếm sót' },
    ]);
    expect(await db.$queryRaw`SELECT audit_first_break() AS broken`).toEqual([{ broken: null }]);

    // A form that was left open: refused now, and a conflict when another correction is begun
    const late = saveSectionSchema.parse({
      period: PERIOD,
      unit,
      section: 'email',
      version: formVersion,
      values: { 'mailboxes-issued': 1 },
    });
    await expect(saveSection(officer, late)).rejects.toMatchObject({ code: 'not-editable' });
    await begin(unit);
    await expect(saveSection(officer, late)).rejects.toBeInstanceOf(ConflictError);
    expect((await reportOf(unit)).figures).toEqual(before.figures);
  });

  test('brings back a file that was received and taken away', async () => {
    const unit = '806';
    const officer = await officerOf(unit);
    const reviewer = await viewerOf('reviewer', unit);
    await begin(unit);
    const file = { period: PERIOD, unit, section: 'email', name: 'gốc.pdf' };
    const { id } = await addAttachment(officer, file, async () => aPdf());
    await resubmit(unit);
    await approveReport(reviewer, await keyOf(unit));
    const before = await reportOf(unit);

    await begin(unit);
    await removeAttachment(officer, id);
    await abandonCorrection(officer, await keyOf(unit));
    const after = await reportOf(unit);
    expect(after.attachments).toEqual(before.attachments);
    expect(hashOf(snapshotOf(after))).toBe(after.revisions.at(-1)?.hash);
  });

  test('is not possible once the Department has received it, nor for any other draft', async () => {
    const unit = '808';
    const officer = await officerOf(unit);
    const leader = await viewerOf('unit-leader', unit);
    await begin(unit);
    await save(unit, 'email', { values: { 'mailboxes-issued': 4321 } });
    await resubmit(unit);
    const refused = async (of: string) => {
      const figures = (await reportOf(of)).figures;
      const attempt = abandonCorrection(await officerOf(of), await keyOf(of));
      await expect(attempt).rejects.toBeInstanceOf(ConflictError);
      expect((await reportOf(of)).may.abandonCorrection).toBe(false);
      expect((await reportOf(of)).figures).toEqual(figures);
    };
    await refused(unit);
    await returnReport(await viewerOf('reviewer', unit), await keyOf(unit), {
      sections: null,
      reason: 'vì',
      dueOn: '2013-06-28',
    });
    await refused(unit);
    await requestSignature(officer, await keyOf(unit));
    await sendBack(leader, await keyOf(unit), 'Xem lại');
    expect((await reportOf(unit)).status).toBe('draft');
    await refused(unit);
    expect((await reportOf(unit)).figures?.numbers['mailboxes-issued']).toBe(4321);
    await refused('800');
    await refused('798');
  });

  test('of one who signs it on and one who gives it up, one is told that the other came first', async () => {
    const unit = '798';
    await begin(unit);
    const [officer, leader] = [await officerOf(unit), await viewerOf('unit-leader', unit)];
    const key = await keyOf(unit);
    const tries = await Promise.allSettled([
      requestSignature(officer, key),
      abandonCorrection(leader, key),
    ]);
    const refused = tries.flatMap((result) =>
      result.status === 'rejected' ? [result.reason] : [],
    );
    expect(refused).toHaveLength(1);
    expect(refused[0]).toBeInstanceOf(ConflictError);
    expect(refused[0]).not.toBeInstanceOf(ProblemError);
  });
});
