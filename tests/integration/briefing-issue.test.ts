import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PartView, SectionView } from '@/lib/briefing/edit/view';
import { saveParagraph } from '@/lib/data/briefing-commands';
import {
  finaliseBriefing,
  type Issue,
  startBriefingVersion,
} from '@/lib/data/briefing-issue-commands';
import { getBriefingEditor, getIssuedFile } from '@/lib/data/briefing-queries';
import { ConflictError, NotFoundError, ProblemError } from '@/lib/data/errors';
import { getReport } from '@/lib/data/report-queries';
import type { Viewer } from '@/lib/domain/access';
import { demoDatabase } from '../support/demo-database';
import { openDocx } from '../support/docx-file';
import { draftBriefings } from '../support/draft-briefings';
import { begin, resubmit, save } from '../support/report-desk';
import { viewerOf } from '../support/viewers';

// Each test has a quarter of its own.

const db = demoDatabase();
beforeAll(draftBriefings);

const ISSUE: Issue = {
  number: 34,
  signedOn: '2012-10-05',
  signerName: 'Lê Văn Minh',
  signerTitle: 'Giám đốc',
  recipients: ['UBND tỉnh (b/c)', 'Lưu: VT'],
};

const sectionsOf = (sections: readonly SectionView[]): SectionView[] =>
  sections.flatMap((section) => [section, ...sectionsOf(section.sections)]);

async function partsOf(viewer: Viewer, period: string): Promise<PartView[]> {
  const { view } = await getBriefingEditor(viewer, period);
  return sectionsOf(view.sections).flatMap(({ entries }) => entries.flatMap(({ parts }) => parts));
}

async function fileOf(viewer: Viewer, period: string, format: string, version: number | null) {
  const file = await getIssuedFile(viewer, period, format, version);
  if (!file) throw new Error('Not issued');
  return { ...file, hash: createHash('sha256').update(file.content).digest('hex') };
}

describe('an issued briefing', () => {
  test('keeps its text, its figures and its files, and says what changed since', async () => {
    const leader = await viewerOf('department-leader', '802');
    const period = '2012-Q3';
    const before = await getReport(leader, period, '806');
    const issued = before.figures?.numbers['mailboxes-issued'] ?? 0;
    await finaliseBriefing(leader, period, ISSUE);

    const [kept] = (await getBriefingEditor(leader, period)).versions;
    expect(kept).toMatchObject({ version: 1, number: 34, signedOn: '2012-10-05' });
    const word = await fileOf(leader, period, 'docx', null);
    expect(word.name).toBe('BC-giao-ban-Quy-III-2012.docx');
    const { text } = await openDocx(word.content);
    expect(text).toContain('Số: 34/BC-STTTT');
    expect(text).toContain('ngày 05 tháng 10 năm 2012');
    expect(text).toContain('GIÁM ĐỐC');
    expect(text).not.toContain('KT. GIÁM ĐỐC');
    expect(text).toContain('- Lưu: VT.');
    const clean = await getBriefingEditor(leader, period);
    expect(clean).toMatchObject({ issued: true, canEdit: false, changes: [] });
    expect((await partsOf(leader, period)).every(({ type }) => type !== 'typed')).toBe(true);

    await begin('806', period);
    await save('806', 'email', { values: { 'mailboxes-issued': issued + 3 } }, period);
    await resubmit('806', period);
    const after = await getBriefingEditor(leader, period);
    expect(after.changes).toMatchObject([
      {
        unit: { code: '806', name: 'huyện Cần Đước' },
        period,
        indicator: { code: 'mailboxes-issued' },
        before: issued,
        after: issued + 3,
      },
    ]);
    const moved = (await partsOf(leader, period)).filter(({ type }) => type === 'typed');
    expect(moved.length).toBeGreaterThan(0);
    expect(moved[0]).toMatchObject({ state: 'differs' });
    for (const format of ['docx', 'pdf', 'xlsx', 'pptx']) {
      const file = await fileOf(leader, period, format, 1);
      const row = await db.briefingFile.findFirstOrThrow({
        where: { format, briefing: { version: 1, period: { code: period } } },
      });
      expect(file.hash).toBe(row.hash);
    }
    expect((await fileOf(leader, period, 'docx', null)).hash).toBe(word.hash);

    // A new version goes on from it, on the figures that stand now.
    await startBriefingVersion(leader, period, 1);
    expect(await getIssuedFile(leader, period, 'docx', null)).toBeNull();
    expect(await getBriefingEditor(leader, period)).toMatchObject({
      version: 2,
      issued: false,
      canEdit: true,
      changes: [],
    });
    await finaliseBriefing(leader, period, { ...ISSUE, number: 35 });
    const again = await fileOf(leader, period, 'docx', null);
    expect(again.name).toBe('BC-giao-ban-Quy-III-2012-ban-2.docx');
    expect(again.hash).not.toBe(word.hash);
    expect((await fileOf(leader, period, 'docx', 1)).hash).toBe(word.hash);
    await expect(getIssuedFile(leader, period, 'docx', 3)).rejects.toThrow(NotFoundError);
  });

  test('is issued once, however many press at the same time', async () => {
    const leader = await viewerOf('department-leader', '802');
    const tries = await Promise.allSettled(
      [1, 2, 3].map((number) => finaliseBriefing(leader, '2012-Q2', { ...ISSUE, number })),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of tries) {
      if (one.status === 'rejected') {
        expect(one.reason).toEqual(new ProblemError('briefing-finalised'));
      }
    }
    const starts = await Promise.allSettled(
      [1, 2].map(() => startBriefingVersion(leader, '2012-Q2', 1)),
    );
    expect(starts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(starts.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: expect.any(ConflictError),
    });
    const actions = await db.auditEvent.findMany({
      where: { subject: 'briefing:2012-Q2' },
      orderBy: { id: 'asc' },
    });
    expect(actions.map(({ action }) => action)).toEqual([
      'briefing.finalise',
      'briefing.new-version',
    ]);
  });

  test('takes the edited words with it, into the next version too', async () => {
    const leader = await viewerOf('department-leader', '802');
    const period = '2012-Q1';
    const key = { period, section: 'closing', key: 'closing', version: 0 };
    const { view } = await getBriefingEditor(leader, period);
    const seen = view.closing.entries[0]?.text ?? '';
    await saveParagraph(leader, key, { seen, text: 'Lời kết của lãnh đạo Sở./.' });
    await finaliseBriefing(leader, period, ISSUE);
    const word = await fileOf(leader, period, 'docx', 1);
    expect((await openDocx(word.content)).text).toContain('Lời kết của lãnh đạo Sở./.');
    await startBriefingVersion(leader, period, 1);
    const next = await getBriefingEditor(leader, period);
    expect(next.view.closing.entries[0]?.text).toBe('Lời kết của lãnh đạo Sở./.');
  });

  test('cannot be changed in the database either', async () => {
    const leader = await viewerOf('department-leader', '802');
    await finaliseBriefing(leader, '2012-Q4', ISSUE);
    const briefing = await db.briefing.findFirstOrThrow({
      where: { period: { code: '2012-Q4' }, finalisedAt: { not: null } },
    });
    const { id: briefingId } = briefing;
    const changes = [
      () => db.briefing.update({ where: { id: briefingId }, data: { number: 99 } }),
      () => db.briefingFile.deleteMany({ where: { briefingId } }),
      () => db.briefingFile.updateMany({ where: { briefingId }, data: { name: 'x' } }),
      () => db.briefingSnapshot.updateMany({ where: { briefingId }, data: { hash: 'x' } }),
      () =>
        db.briefingParagraph.create({
          data: {
            briefingId,
            key: 'closing',
            section: 'closing',
            kind: 'paragraph',
            dropped: true,
            editedById: leader.userId,
            editedAt: new Date(),
          },
        }),
    ];
    for (const change of changes) await expect(change()).rejects.toThrow();
    await expect(
      db.briefing.create({
        data: { periodId: briefing.periodId, version: 9, finalisedAt: new Date() },
      }),
    ).rejects.toThrow();
  });
});
