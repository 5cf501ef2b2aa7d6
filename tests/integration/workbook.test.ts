import { describe, expect, test } from 'vitest';
import { ConflictError, NotFoundError, ProblemError } from '@/lib/data/errors';
import { getReport } from '@/lib/data/report-queries';
import { saveSection } from '@/lib/data/section-commands';
import { applyWorkbook } from '@/lib/data/workbook-commands';
import type { Viewer } from '@/lib/domain/access';
import { previewOf, type WorkbookPreview } from '@/lib/workbook/preview';
import { readWorkbookFile } from '@/lib/workbook/read/read-file';
import { workbookModel } from '@/lib/workbook/workbook-model';
import { writeWorkbook } from '@/lib/workbook/write';
import { demoDatabase } from '../support/demo-database';
import { viewerOf } from '../support/viewers';
import { filledIn } from '../support/workbook-file';

const PERIOD = '2013-Q2' as const;

const form = async (viewer: Viewer) =>
  writeWorkbook(workbookModel(await getReport(viewer, PERIOD, null)));

async function look(viewer: Viewer, bytes: Uint8Array): Promise<WorkbookPreview> {
  const answer = previewOf(await getReport(viewer, PERIOD, null), await readWorkbookFile(bytes));
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.preview;
}

/** Everything that the file says, as somebody takes it over who presses the button. */
const taken = ({ sections }: WorkbookPreview) =>
  sections
    .filter(({ changes, added }) => changes.length + added.length > 0)
    .map(({ code, version, changes, added }) => ({
      section: code,
      version,
      cells: Object.fromEntries(changes.map(({ key, value }) => [key, value])),
      entries: added.map(({ entry }) => entry),
    }));

describe("a unit's form, filled in with Excel", () => {
  const database = demoDatabase();

  test('is saved over all sections at once, with notes, remarks and both registers', async () => {
    const viewer = await viewerOf('unit-officer', '800');
    const before = await getReport(viewer, PERIOD, null);
    const [point] = before.postOffices;
    const bytes = await filledIn(await form(viewer), {
      'figure:sim-points/value': 41,
      'figure:sim-points/note': 'Theo danh sách của doanh nghiệp',
      'figure:press-establishments/value': '1.002',
      'figure:email-directive-issued/value': 'Có',
      'figure:email-directive-date/value': '05/04/2013',
      'figure:general-results/value': 'Đã xong\nhai việc',
      'remark:email/value': 'Đủ',
      [`office:${point?.id}/state`]: 'Tạm ngưng',
      [`office:${point?.id}/reason`]: 'Di dời',
      [`office:${point?.id}/since`]: '3/2013',
    });
    const sections = taken(await look(viewer, bytes));
    expect(sections.map(({ section }) => section).sort()).toEqual(
      ['email', 'post-offices', 'prepaid-sim', 'publishing', 'remarks'].sort(),
    );
    await applyWorkbook(viewer, { period: PERIOD, unit: '800', file: 'Biểu.xlsx', sections });

    const after = await getReport(viewer, PERIOD, null);
    expect(after.figures?.numbers).toMatchObject({
      'sim-points': 41,
      'press-establishments': 1002,
    });
    expect(after.figures?.texts).toMatchObject({
      'email-directive-issued': 'yes',
      'email-directive-date': '2013-04-05',
      'general-results': 'Đã xong\nhai việc',
    });
    expect(after.notes['sim-points']).toBe('Theo danh sách của doanh nghiệp');
    expect(after.postOffices.find(({ id }) => id === point?.id)).toMatchObject({
      state: 'suspended',
      reason: 'moved',
      since: '2013-03',
    });
    for (const { section, version } of sections) {
      expect(after.sections.find(({ code }) => code === section)?.version).toBe(version + 1);
    }
    expect(after.sections.find(({ code }) => code === 'email')?.remark).toBe('Đủ');
    // What the file did not change is as it was
    expect(after.figures?.numbers['mailboxes-issued']).toBe(
      before.figures?.numbers['mailboxes-issued'],
    );
    expect(taken(await look(viewer, bytes))).toEqual([]);

    const event = await database.auditEvent.findFirstOrThrow({
      where: { action: 'report.import' },
      orderBy: { id: 'desc' },
    });
    expect(event.data).toMatchObject({ file: 'Biểu.xlsx' });
  });

  test('is saved whole or not at all when somebody saved one of its sections meanwhile', async () => {
    const viewer = await viewerOf('unit-officer', '800');
    const made = await form(viewer);
    const bytes = await filledIn(made, {
      'figure:press-establishments/value': 7,
      'figure:programmes/value': 88,
    });
    const preview = await look(viewer, bytes);
    const { version = 0, remark = '' } =
      (await getReport(viewer, PERIOD, null)).sections.find(
        ({ code }) => code === 'broadcasting',
      ) ?? {};
    await saveSection(viewer, {
      period: PERIOD,
      unit: '800',
      section: 'broadcasting',
      version,
      values: { programmes: 90 },
      notes: {},
      remark,
      explanations: {},
      routes: [],
      postOffices: [],
    });
    const input = { period: PERIOD, unit: '800', file: 'b.xlsx', sections: taken(preview) };
    await expect(applyWorkbook(viewer, input)).rejects.toThrow(ConflictError);
    const after = await getReport(viewer, PERIOD, null);
    expect(after.figures?.numbers.programmes).toBe(90);
    expect(after.figures?.numbers['press-establishments']).not.toBe(7);

    // Looked at again: what both changed waits for a person; what one changed does not
    const again = await look(viewer, bytes);
    const change = (key: string) =>
      again.sections.flatMap(({ changes }) => changes).find((candidate) => candidate.key === key);
    expect(change('figure:programmes/value')).toMatchObject({
      changedBy: 'both',
      saved: '90',
      file: '88',
    });
    expect(change('figure:press-establishments/value')).toMatchObject({ changedBy: 'file' });
    // And the untouched form does not undo what was saved on screen
    const untouched = await look(viewer, made);
    expect(taken(untouched)).toEqual([]);
    expect(untouched.sections.find(({ code }) => code === 'broadcasting')?.kept).toBe(1);
  });

  test('brings new rows into the registers with what is said of them, all or nothing', async () => {
    const viewer = await viewerOf('unit-officer', '800');
    const before = await getReport(viewer, PERIOD, null);
    const entry = { name: 'Điểm mới', commune: 'Xã mới' };
    const bytes = await filledIn(
      await form(viewer),
      { 'figure:sim-points/value': 77 },
      (workbook) => {
        const sheet = workbook.getWorksheet('Điểm bưu điện');
        const heads = (sheet?.getRow(1).values ?? []) as unknown[];
        const row = 6 + before.postOffices.length;
        const cells = { commune: entry.commune, point: entry.name, state: 'Đang hoạt động' };
        for (const [column, text] of Object.entries(cells)) {
          const cell = sheet?.getCell(row, heads.indexOf(column));
          if (cell) cell.value = text;
        }
      },
    );
    const sections = taken(await look(viewer, bytes));
    const input = { period: PERIOD, unit: '800', file: 'b.xlsx', sections };
    const [office] = sections.flatMap(({ entries }) => entries);
    if (office?.register !== 'post-offices') throw new Error('One new post office');

    // A name that came into the register meanwhile: nothing of the file is taken
    const twice = sections.map((section) => ({
      ...section,
      entries: section.entries.length > 0 ? [office, office] : [],
    }));
    await expect(applyWorkbook(viewer, { ...input, sections: twice })).rejects.toMatchObject({
      code: 'register-name-taken',
    });
    const unchanged = await getReport(viewer, PERIOD, null);
    expect(unchanged.postOffices).toEqual(before.postOffices);
    expect(unchanged.figures?.numbers['sim-points']).not.toBe(77);

    expect(await applyWorkbook(viewer, input)).toMatchObject({ cells: 1, entries: 1 });
    const after = await getReport(viewer, PERIOD, null);
    expect(after.postOffices).toHaveLength(before.postOffices.length + 1);
    expect(after.postOffices.at(-1)).toMatchObject({ ...entry, state: 'operating' });
    expect(after.figures?.numbers['sim-points']).toBe(77);
    const version = (of: typeof after) =>
      of.sections.find(({ code }) => code === 'post-offices')?.version;
    expect(version(after)).toBe((version(before) ?? 0) + 1);
    const row = await database.postOffice.findFirstOrThrow({ where: { name: entry.name } });
    expect(row.validFrom).toBe(PERIOD);
    const trail = await database.auditEvent.findMany({ where: { action: 'register.create' } });
    expect(trail.map(({ data }) => data)).toEqual([{ name: entry.name, fromQuarter: PERIOD }]);

    // The same file once more: its row is an entry now, and its name is taken
    expect((await look(viewer, bytes)).problems).toMatchObject([{ problem: 'name-taken' }]);
    const foreign = [{ section: 'email', version: 0, cells: {}, entries: [office] }];
    await expect(applyWorkbook(viewer, { ...input, sections: foreign })).rejects.toThrow(
      NotFoundError,
    );
  });

  test('of the broadcasting station changes its own section only', async () => {
    const viewer = await viewerOf('broadcaster', '800');
    const bytes = await filledIn(await form(viewer), {
      'figure:programmes/value': 17,
      'figure:press-establishments/value': 3,
    });
    const preview = await look(viewer, bytes);
    expect(preview.closed.map(({ changes }) => changes)).toEqual([1]);
    expect(taken(preview).map(({ section }) => section)).toEqual(['broadcasting']);
    const foreign = {
      period: PERIOD,
      unit: '800',
      file: 'b.xlsx',
      sections: [
        {
          section: 'publishing',
          version: 0,
          cells: { 'figure:press-establishments/value': 3 },
          entries: [],
        },
      ],
    };
    await expect(applyWorkbook(viewer, foreign)).rejects.toThrow(ProblemError);
  });

  test("of the Department's own report works the same way", async () => {
    const viewer = await viewerOf('reviewer', '800');
    const bytes = await filledIn(await form(viewer), {
      'figure:sanction-records-post/value': 2,
    });
    const sections = taken(await look(viewer, bytes));
    await applyWorkbook(viewer, { period: PERIOD, unit: 'so-tttt', file: 'so.xlsx', sections });
    const after = await getReport(viewer, PERIOD, null);
    expect(after.figures?.numbers['sanction-records-post']).toBe(2);
  });

  test('takes no cell of another section, no wrong value and no other unit', async () => {
    const viewer = await viewerOf('unit-officer', '800');
    const attempt = (unit: string, cells: Record<string, string | number | null>) =>
      applyWorkbook(viewer, {
        period: PERIOD,
        unit,
        file: 'b.xlsx',
        sections: [{ section: 'publishing', version: 9_999, cells, entries: [] }],
      });
    await expect(attempt('800', { 'figure:mailboxes-issued/value': 1 })).rejects.toMatchObject({
      code: 'unknown-indicator',
    });
    await expect(
      attempt('800', { 'figure:press-establishments/value': 1.5 }),
    ).rejects.toMatchObject({
      code: 'bad-value',
    });
    await expect(
      attempt('800', { 'figure:press-establishments/note': 'x'.repeat(1001) }),
    ).rejects.toMatchObject({ code: 'bad-value' });
    await expect(attempt('801', { 'figure:press-establishments/value': 1 })).rejects.toThrow(
      NotFoundError,
    );
  });
});
