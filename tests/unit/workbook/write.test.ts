import ExcelJS from '@protobi/exceljs';
import JSZip from 'jszip';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { catalogueOf, lookupIn } from '@/lib/domain/indicator';
import { addressesOf } from '@/lib/workbook/addresses';
import { entryCells } from '@/lib/workbook/entry-cells';
import { workbookFileName } from '@/lib/workbook/file-name';
import { workbookModel } from '@/lib/workbook/workbook-model';
import { writeWorkbook } from '@/lib/workbook/write';
import { figuresOf } from '../../support/domain';
import { aReport, POST_OFFICES, ROUTES } from '../../support/workbook-report';
import { reckoned, type XlsxFile } from '../../support/xlsx-file';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const numbers = {
  'dossiers-received-online': 0,
  'dossiers-received-direct': 1200,
  'dossiers-resolved-early': 300,
  'dossiers-resolved-on-time': 432,
  'dossiers-resolved-late': 468,
  'mailboxes-issued': 240,
  'mailboxes-used': 185,
  'sanction-fines-decided-post': 25_000_000,
  'broadcast-hours': 135.5,
};
const texts = {
  'email-directive-issued': 'yes',
  'email-directive-date': '2013-01-22',
  'email-directive-number': '=1+1',
  'one-stop-project-expected': '2013-Q3',
};
const report = aReport({
  figures: figuresOf(numbers, texts),
  before: figuresOf({ 'dossiers-received-direct': 800 }),
  remarks: { cables: 'Chậm do mưa _x000A_' },
});

describe("a unit's form in Excel", () => {
  let bytes: Uint8Array<ArrayBuffer>;
  const workbook = new ExcelJS.Workbook();
  beforeAll(async () => {
    bytes = await writeWorkbook(workbookModel(report));
    await workbook.xlsx.load(bytes.buffer);
  });

  const sheet = (name: string) => {
    const found = workbook.getWorksheet(name);
    if (!found) throw new RangeError(name);
    return found;
  };
  /** The cell of a row and column code, as the reader will find it. */
  const cell = (row: string, column: string) => {
    for (const candidate of workbook.worksheets) {
      const heads = candidate.getRow(1).values as unknown[];
      for (let index = 2; index <= candidate.rowCount; index += 1) {
        if (candidate.getCell(index, 1).value !== row) continue;
        return candidate.getCell(index, heads.indexOf(column));
      }
    }
    throw new RangeError(row);
  };

  it('has instructions, a sheet a section, the registers, and its stamp out of sight', () => {
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Hướng dẫn', 'visible'],
      ['1. Một cửa', 'visible'],
      ['2. Đại lý Internet', 'visible'],
      ['3. Điểm bưu điện văn hóa xã', 'visible'],
      ['Điểm bưu điện', 'visible'],
      ['4. Thuê bao di động trả trước', 'visible'],
      ['5. Ngầm hóa', 'visible'],
      ['Tuyến cáp', 'visible'],
      ['6. Thư điện tử công vụ', 'visible'],
      ['7. Tuyên truyền', 'visible'],
      ['8. Báo chí', 'visible'],
      ['9. Xử phạt vi phạm hành chính', 'visible'],
      ['10. Đánh giá chung', 'visible'],
      ['_danh-muc', 'hidden'],
      ['_giao-ban', 'hidden'],
    ]);
    expect(sheet('_giao-ban').getCell('B2').value).toBe('2013-Q2');
    expect(sheet('_giao-ban').getCell('B3').value).toBe('800');
  });

  it('opens every cell that is filled in, ten rows for new entries, and no other', () => {
    const fresh = (columns: string, first: number) =>
      Array.from({ length: 10 }, (_, index) =>
        [...columns].map((column) => `${column}${first + index}`),
      ).flat();
    const expected = [
      ...entryCells(report).map(({ row, column }) => cell(row, column).address),
      ...fresh('CDEFGIJK', 6 + report.routes.length),
      ...fresh('CDFGH', 6 + report.postOffices.length),
    ];
    const open: string[] = [];
    for (const { name, state } of workbook.worksheets) {
      if (state !== 'visible' || name === 'Hướng dẫn') continue;
      const candidate = sheet(name);
      expect(candidate.getColumn(1).hidden).toBe(true);
      expect(candidate.getRow(1).hidden).toBe(true);
      candidate.eachRow((row) =>
        row.eachCell({ includeEmpty: true }, (found) => {
          const mergedAway = found.isMerged && found.master !== found;
          if (found.protection?.locked === false && !mergedAway) open.push(found.address);
        }),
      );
    }
    expect(open.toSorted()).toEqual(expected.toSorted());
  });

  it('validates what is typed', async () => {
    // The library writes any style; Excel mends a file whose style is none of its own
    const zip = await JSZip.loadAsync(bytes);
    for (const file of zip.file(/worksheets/)) {
      expect(await file.async('string')).not.toMatch(/errorStyle="(?!stop|warning|information)/);
    }
    const rule = (row: string, column: string) => cell(row, column).dataValidation;
    expect(rule('figure:dossiers-received-online', 'value')).toMatchObject({ type: 'whole' });
    expect(rule('figure:broadcast-hours', 'value')).toMatchObject({ type: 'decimal' });
    expect(rule('route:11', 'percent')).toMatchObject({ type: 'whole', formulae: [0, 100] });
    expect(rule('figure:dossiers-received-online', 'note')).toMatchObject({ formulae: [1000] });
    for (const [row, column] of [
      ['figure:email-directive-issued', 'value'],
      ['figure:one-stop-project-state', 'value'],
      ['figure:one-stop-project-expected', 'value'],
      ['office:22', 'reason'],
    ] as const) {
      expect(rule(row, column)).toMatchObject({ type: 'list' });
    }
    const [list = ''] = rule('figure:email-directive-issued', 'value').formulae;
    const [, column = ''] = /!\$([A-Z]+)\$1/.exec(list) ?? [];
    expect(sheet('_danh-muc').getCell(`${column}1`).value).toBe('Có');
  });

  it('shows what is known: texts as text, unknown as blank, last quarter beside', () => {
    expect(cell('figure:dossiers-received-online', 'value').value).toBe(0);
    expect(cell('figure:dossiers-carried-over', 'value').value).toBeNull();
    expect(cell('figure:email-directive-number', 'value').value).toBe('=1+1');
    expect(cell('figure:email-directive-date', 'value').value).toBe('22/01/2013');
    expect(cell('figure:one-stop-project-expected', 'value').value).toBe('Quý III/2013');
    expect(cell('figure:dossiers-received-direct', 'before').value).toBe(800);
    expect(cell('figure:dossiers-received', 'before').value).toBeNull();
    expect(cell('route:11', 'before').value).toBe('Đang triển khai, 60%');
    expect(cell('office:22', 'since').value).toBe('tháng 3/2013');
  });

  it('reckons in LibreOffice as the application does', async () => {
    const filled = aReport({
      figures: figuresOf(numbers, texts),
      routes: ROUTES.map((route) => ({ ...route, state: route.state ?? 'not-started' })),
      postOffices: POST_OFFICES,
    });
    for (const given of [report, filled]) {
      const file = await reckoned(await writeWorkbook(workbookModel(given)));
      expectReckoned(file, given);
    }
  }, 300_000);

  it('is named in the habit of the office, without marks', () => {
    expect(workbookFileName('2013-Q2', { name: 'Sở Thông tin và Truyền thông' })).toBe(
      'Bieu-Quy-II-2013-So-Thong-tin-va-Truyen-thong.xlsx',
    );
  });
});

function expectReckoned(file: XlsxFile, given: ReturnType<typeof aReport>): void {
  const lookup = lookupIn(
    catalogueOf(given.catalogue.indicators),
    given.figures ?? { numbers: {}, texts: {} },
  );
  const addresses = addressesOf(given);
  const computed = given.catalogue.indicators.filter(({ kind }) => kind !== 'entered');
  expect(computed.length).toBeGreaterThan(20);
  for (const { code } of computed) {
    const at = addresses.get(code);
    const { value } = file.sheet(at?.sheet ?? '').cell(`D${at?.row}`);
    const expected = lookup(code);
    if (expected === null) expect(value ?? '', code).toBe('');
    else expect(value, code).toBeCloseTo(expected, 9);
  }
}
