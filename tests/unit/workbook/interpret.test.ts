import type ExcelJS from '@protobi/exceljs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { previewOf, type WorkbookPreview } from '@/lib/workbook/preview';
import { readWorkbookFile } from '@/lib/workbook/read/read-file';
import { sectionInput } from '@/lib/workbook/section-input';
import { workbookModel } from '@/lib/workbook/workbook-model';
import { writeWorkbook } from '@/lib/workbook/write';
import { figuresOf } from '../../support/domain';
import { cellAt, filledIn } from '../../support/workbook-file';
import { aReport } from '../../support/workbook-report';

// Each test writes and reads whole files
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

type Cells = Parameters<typeof filledIn>[1];
type More = Parameters<typeof filledIn>[2];

const report = aReport({
  figures: figuresOf({ 'mailboxes-issued': 240, 'broadcast-hours': 1.5 }),
  versions: { email: 3 },
});
const value = (code: string) => `figure:${code}/value`;

describe('a form that somebody filled in', () => {
  let form: Uint8Array;
  beforeAll(async () => {
    form = await writeWorkbook(workbookModel(report));
  });

  const answerTo = async (cells: Cells, more?: More, now = report) =>
    previewOf(now, await readWorkbookFile(await filledIn(form, cells, more)));
  const look = async (cells: Cells, more?: More, now = report): Promise<WorkbookPreview> => {
    const answer = await answerTo(cells, more, now);
    if (!answer.ok) throw new Error(answer.refusal.code);
    return answer.preview;
  };
  const changesIn = ({ sections }: WorkbookPreview) =>
    Object.fromEntries(
      sections.flatMap(({ changes }) => changes.map((change) => [change.key, change])),
    );
  const problemIn = ({ problems }: WorkbookPreview) => problems.map(({ problem }) => problem);
  const sheetOf = (workbook: ExcelJS.Workbook, name: string) => {
    const sheet = workbook.getWorksheet(name);
    if (!sheet) throw new RangeError(name);
    return sheet;
  };

  it('is read in either notation, by type, and says how where that is not plain', async () => {
    const preview = await look({
      [value('mailboxes-issued')]: 250,
      [value('mailboxes-used')]: '1.002 hộp thư',
      [value('broadcast-hours')]: { formula: '0.1+0.2', result: 0.1 + 0.2 },
      [value('press-establishments')]: { formula: '2*3', result: 6 },
      [value('sanction-fines-decided-post')]: '25,000,000 đồng',
      [value('email-directive-issued')]: 'CÓ',
      [value('email-directive-date')]: new Date(Date.UTC(2013, 0, 22)),
      [value('one-stop-project-expected')]: '2013-Q4',
      [value('general-results')]: '§øc Hßa',
      'office:21/state': 'tạm ngưng',
      'office:21/since': 'Quý I/2013',
      'route:13/state': 'Đã hoàn thành',
      'route:13/percent': '100%',
    });
    expect(preview.problems).toEqual([]);
    const changes = changesIn(preview);
    const values = Object.entries(changes).map(([key, change]) => [key, change.value]);
    expect(Object.fromEntries(values)).toEqual({
      [value('mailboxes-issued')]: 250,
      [value('mailboxes-used')]: 1002,
      [value('broadcast-hours')]: 0.3,
      [value('press-establishments')]: 6,
      [value('sanction-fines-decided-post')]: 25_000_000,
      [value('email-directive-issued')]: 'yes',
      [value('email-directive-date')]: '2013-01-22',
      [value('one-stop-project-expected')]: '2013-Q4',
      [value('general-results')]: '§øc Hßa',
      'office:21/state': 'suspended',
      'office:21/since': '2013-Q1',
      'route:13/state': 'done',
      'route:13/percent': 100,
    });
    expect(changes[value('mailboxes-used')]?.notes.readAs).toBe('1.002');
    expect(changes[value('press-establishments')]?.notes.formula).toBe(true);
    expect(changes[value('general-results')]?.notes.legacy).toEqual({
      encoding: 'TCVN3',
      converted: 'Đức Hòa',
    });
    expect(changes[value('mailboxes-issued')]).toMatchObject({ saved: '240', file: '250' });
  });

  it('is blank where nobody knows, and 0 where there is none', async () => {
    const changes = changesIn(
      await look({ [value('mailboxes-issued')]: null, [value('mailboxes-used')]: 0 }),
    );
    expect(changes[value('mailboxes-issued')]).toMatchObject({ value: null, file: '' });
    expect(changes[value('mailboxes-used')]).toMatchObject({ value: 0, saved: '' });
  });

  it('is refused cell by cell where it cannot be read', async () => {
    const refused: Record<string, readonly [ExcelJS.CellValue, string]> = {
      [value('mailboxes-issued')]: ['mười', 'not-a-number'],
      [value('mailboxes-used')]: [-1, 'negative'],
      [value('press-establishments')]: [1.5, 'not-whole'],
      [value('printing-establishments')]: [1e16, 'too-large'],
      [value('photocopy-establishments')]: [new Date(Date.UTC(2013, 0, 22)), 'is-a-day'],
      [value('publishing-distributors')]: [{ error: '#REF!' }, 'error-value'],
      [value('publishing-inspections')]: [{ formula: '1+1' }, 'formula-without-value'],
      [value('broadcast-hours')]: ['1.234', 'ambiguous'],
      [value('email-directive-issued')]: ['có lẽ', 'not-a-choice'],
      [value('email-directive-date')]: ['31/02/2013', 'not-a-day'],
      'figure:mailboxes-issued/note': ['x'.repeat(1001), 'too-long'],
      'office:21/since': ['tuần trước', 'not-a-moment'],
      'route:12/percent': [101, 'not-a-percent'],
      'route:13/remark': ['Chậm', 'state-missing'],
    };
    const contents = Object.entries(refused).map(([key, [content]]) => [key, content]);
    const preview = await look(Object.fromEntries(contents));
    expect(problemIn(preview).sort()).toEqual(
      Object.values(refused)
        .map(([, problem]) => problem)
        .sort(),
    );
    expect(preview.problems.find(({ problem }) => problem === 'not-a-number')?.found).toBe('mười');
    // Nor is what stands beside a missing state taken for certain
    expect(Object.keys(changesIn(preview))).toEqual(['route:13/remark']);
    expect(problemIn(await look({ [value('broadcast-hours')]: 1.23456 }))).toEqual(['too-precise']);
  });

  it('is addressed in the words of the file', async () => {
    const { problems } = await look({ [value('mailboxes-issued')]: 'mười' }, (workbook) => {
      sheetOf(workbook, '6. Thư điện tử công vụ').name = 'Thư của tôi';
    });
    expect(problems).toEqual([
      {
        section: 'email',
        place: { sheet: 'Thư của tôi', row: 6, column: 'Số liệu quý này' },
        problem: 'not-a-number',
        found: 'mười',
      },
    ]);
  });

  it('is read by its codes when sheets are renamed and rows are inserted or sorted', async () => {
    const preview = await look({ [value('mailboxes-used')]: 7 }, (workbook) => {
      const sheet = sheetOf(workbook, '6. Thư điện tử công vụ');
      sheet.name = 'Khác';
      sheet.insertRow(6, []);
      sheet.insertRow(1, ['Sở kính gửi']);
    });
    expect(preview.problems).toEqual([]);
    expect(Object.keys(changesIn(preview))).toEqual([value('mailboxes-used')]);
    expect(preview.missing).toBe(0);
  });

  it('tells of rows that are not of the form, and keeps what a missing row says', async () => {
    const preview = await look({}, (workbook) => {
      const sheet = sheetOf(workbook, '6. Thư điện tử công vụ');
      sheet.getCell('D40').value = 12;
      const at = Number(cellAt(workbook, 'figure:mailboxes-issued', 'value').row);
      sheet.getCell(at, 1).value = null;
      workbook.removeWorksheet(sheetOf(workbook, 'Tuyến cáp').id);
    });
    expect(preview.strays).toContainEqual({
      sheet: '6. Thư điện tử công vụ',
      row: 40,
      column: 'Số liệu quý này',
    });
    expect(preview.missing).toBe(2 + 9);
    expect(changesIn(preview)).toEqual({});
  });

  /** Fills cells of a register's sheet by the codes of their columns. */
  const written = (workbook: ExcelJS.Workbook, name: string, row: number, cells: Cells) => {
    const sheet = sheetOf(workbook, name);
    const heads = sheet.getRow(1).values as unknown[];
    for (const [column, content] of Object.entries(cells)) {
      sheet.getCell(row, heads.indexOf(column)).value = content;
    }
  };
  const [ROUTES, POINTS] = ['Tuyến cáp', 'Điểm bưu điện'];

  it('offers rows that were added to a register as new entries of it', async () => {
    const preview = await look({}, (workbook) => {
      const route = { route: 'Tỉnh  lộ 10', ends: 'Ngã tư Đức Hòa – Cầu-Bà', kind: 'ngầm hóa' };
      written(workbook, ROUTES, 9, {
        ...route,
        km: '1,25 km',
        deadline: 'Quý IV/2013',
        state: 'Đang triển khai',
        percent: 40,
        remark: 'Mới giao',
      });
      // Below the blank rows too, but neither a sum nor a line under the table
      written(workbook, ROUTES, 40, {
        route: 'Hẻm 3',
        ends: 'A - B',
        kind: 'Chỉnh trang, làm gọn',
      });
      written(workbook, ROUTES, 41, { route: 'Tổng cộng:', km: 12 });
      written(workbook, ROUTES, 42, { route: 'Người lập biểu' });
      written(workbook, POINTS, 8, {
        commune: 'Long Trạch',
        point: 'Long Trạch',
        state: 'Đang hoạt động',
        reason: 'Di dời',
      });
    });
    expect(preview).toMatchObject({ problems: [], strays: [], missing: 0 });
    expect(changesIn(preview)).toEqual({});
    const added = (code: string) =>
      preview.sections.find((section) => section.code === code)?.added ?? [];
    expect(added('cables').map(({ entry }) => entry)).toEqual([
      {
        register: 'cable-routes',
        name: 'Tỉnh lộ 10',
        from: 'Ngã tư Đức Hòa',
        to: 'Cầu-Bà',
        km: 1.25,
        kind: 'undergrounding',
        originalDeadline: '2013-Q4',
        state: 'in-progress',
        percent: 40,
        remark: 'Mới giao',
      },
      {
        register: 'cable-routes',
        name: 'Hẻm 3',
        from: 'A',
        to: 'B',
        km: null,
        kind: 'tidying',
        originalDeadline: null,
        state: null,
        percent: null,
        remark: null,
      },
    ]);
    expect(added('cables')[0]?.facts.map(({ text }) => text)).toEqual([
      'Ngã tư Đức Hòa – Cầu-Bà',
      '1,25',
      'Ngầm hóa',
      'Quý IV/2013',
      'Đang triển khai',
      '40%',
      'Mới giao',
    ]);
    expect(added('post-offices').map(({ entry, place }) => [entry, place.row])).toEqual([
      [
        {
          register: 'post-offices',
          name: 'Long Trạch',
          commune: 'Long Trạch',
          state: 'operating',
          reason: null,
          since: null,
        },
        8,
      ],
    ]);
  });

  it('takes the first entries of registers that are empty', async () => {
    const bare = aReport({ routes: [], postOffices: [] });
    const file = await filledIn(await writeWorkbook(workbookModel(bare)), {}, (workbook) => {
      written(workbook, ROUTES, 6, { route: 'Hẻm 3', ends: 'A – B', kind: 'Ngầm hóa', km: 10_001 });
      written(workbook, ROUTES, 7, { route: 'Hẻm 4', ends: 'A – B', kind: 'Ngầm hóa' });
      written(workbook, POINTS, 6, { commune: 'Long Trạch', point: 'Long Trạch' });
    });
    const answer = previewOf(bare, await readWorkbookFile(file));
    if (!answer.ok) throw new Error(answer.refusal.code);
    const { sections, problems, strays } = answer.preview;
    expect(strays).toEqual([]);
    expect(problems.map(({ place, problem }) => [place.row, problem])).toEqual([
      [6, 'not-a-length'],
    ]);
    expect(
      sections.flatMap(({ added }) => added.map(({ entry, place }) => [entry.name, place.row])),
    ).toEqual([
      ['Long Trạch', 6],
      ['Hẻm 4', 7],
    ]);
  });

  it('says cell by cell what a new row lacks, and takes nothing of the file then', async () => {
    const { problems, sections } = await look({}, (workbook) => {
      written(workbook, ROUTES, 9, { route: 'Tỉnh lộ 10', km: '1,2345', percent: 40 });
      written(workbook, ROUTES, 10, { route: 'nguyễn  huệ', ends: 'A–B', kind: 'Treo' });
      written(workbook, POINTS, 8, { commune: 'Long Trạch', state: 'Tạm ngưng' });
      written(workbook, POINTS, 9, { commune: '§øc Hßa', point: 'Tân Tập' });
    });
    expect(
      problems.map(({ place, problem }) => [place.sheet, place.row, place.column, problem]),
    ).toEqual([
      [POINTS, 9, 'Xã, phường, thị trấn', 'legacy-encoding'],
      [POINTS, 9, 'Điểm', 'name-taken'],
      [ROUTES, 9, 'Điểm đầu – điểm cuối', 'missing'],
      [ROUTES, 9, 'Chiều dài (km)', 'too-precise'],
      [ROUTES, 9, 'Hình thức', 'missing'],
      [ROUTES, 9, 'Tình trạng', 'state-missing'],
      [ROUTES, 10, 'Hình thức', 'not-a-choice'],
      [ROUTES, 10, 'Điểm đầu – điểm cuối', 'ends-unclear'],
      [ROUTES, 10, 'Tuyến', 'name-taken'],
    ]);
    expect(sections.flatMap(({ added }) => added)).toEqual([]);
  });

  it('offers nothing new where the viewer may not type, and says so', async () => {
    const closed = aReport({ closed: ['cables'] });
    const preview = await look(
      {},
      (workbook) => {
        const route = { route: 'Tỉnh lộ 10', ends: 'A – B', kind: 'Ngầm hóa' };
        written(workbook, ROUTES, 9, route);
        written(workbook, ROUTES, 10, { ...route, kind: 'Treo' });
      },
      closed,
    );
    expect(preview.problems).toEqual([]);
    expect(preview.sections.flatMap(({ added }) => added)).toEqual([]);
    expect(preview.closed.map(({ changes }) => changes)).toEqual([1]);
  });

  it('is refused where a row was copied: nobody knows which of the two is meant', async () => {
    const preview = await look({}, (workbook) => {
      const sheet = sheetOf(workbook, '6. Thư điện tử công vụ');
      sheet.getCell('A41').value = 'figure:mailboxes-issued';
      sheet.getCell('D41').value = 5;
    });
    expect(problemIn(preview)).toContain('row-twice');
  });

  it('names whose form it is, and of which quarter', async () => {
    expect(await answerTo({}, undefined, aReport({ unit: '801' }))).toEqual({
      ok: false,
      refusal: { code: 'wrong-unit', unit: 'huyện Thạnh Hóa' },
    });
    expect(await answerTo({}, undefined, aReport({ period: '2013-Q1' }))).toEqual({
      ok: false,
      refusal: { code: 'wrong-period', period: '2013-Q2' },
    });
    const without = await answerTo({}, (workbook) =>
      workbook.removeWorksheet(sheetOf(workbook, '_giao-ban').id),
    );
    expect(without).toEqual({ ok: false, refusal: { code: 'no-stamp' } });
    const other = await answerTo({}, (workbook) => {
      sheetOf(workbook, '_giao-ban').getCell('B1').value = '2';
    });
    expect(other).toEqual({ ok: false, refusal: { code: 'other-form' } });
  });

  it('is compared with what it was made from and with what is saved now', async () => {
    const now = aReport({
      figures: figuresOf({ 'mailboxes-issued': 241, 'mailboxes-used': 9, 'broadcast-hours': 2 }),
      versions: { email: 4 },
      closed: ['publishing'],
    });
    const preview = await look(
      {
        [value('mailboxes-used')]: 8,
        [value('mailboxes-issued')]: 241,
        [value('columns')]: 4,
        [value('press-establishments')]: 1,
        [value('printing-establishments')]: 'một',
      },
      undefined,
      now,
    );
    expect(preview.problems).toEqual([]);
    const changes = changesIn(preview);
    // Both wrote the same: nothing to do. Both wrote otherwise: a person decides.
    expect(Object.keys(changes).sort()).toEqual([value('columns'), value('mailboxes-used')].sort());
    expect(changes[value('mailboxes-used')]).toMatchObject({
      changedBy: 'both',
      base: '',
      saved: '9',
      file: '8',
    });
    expect(changes[value('columns')]).toMatchObject({ changedBy: 'file' });
    const section = (code: string) => preview.sections.find((candidate) => candidate.code === code);
    expect(section('email')?.version).toBe(4);
    expect(section('broadcasting')?.kept).toBe(1);
    expect(preview.closed.map(({ changes: count }) => count)).toEqual([1]);
  });
});

describe('a section with some cells changed', () => {
  const now = aReport({
    figures: figuresOf({ 'mailboxes-issued': 240, 'mailboxes-used': 9 }),
    notes: { 'mailboxes-used': 'Ước' },
    remarks: { email: 'Đủ' },
  });

  it('keeps the note of a figure, the figure of a note, and the rest out of it', () => {
    const input = sectionInput(now, 'email', 4, {
      [value('mailboxes-used')]: 10,
      'figure:mailboxes-issued/note': 'Theo Sở',
    });
    expect(input).toMatchObject({
      section: 'email',
      version: 4,
      values: { 'mailboxes-used': 10, 'mailboxes-issued': 240 },
      notes: { 'mailboxes-used': 'Ước', 'mailboxes-issued': 'Theo Sở' },
      remark: 'Đủ',
      routes: [],
      postOffices: [],
    });
    expect(Object.keys(input?.values ?? {})).toHaveLength(2);
  });

  it('has a record of a register whole', () => {
    expect(
      sectionInput(now, 'post-offices', 1, { 'office:22/reason': 'moved' })?.postOffices,
    ).toEqual([{ id: 22, state: 'suspended', reason: 'moved', since: '2013-03' }]);
  });

  it('has no cell of another section', () => {
    expect(sectionInput(now, 'email', 1, { [value('programmes')]: 1 })).toBeNull();
  });
});
