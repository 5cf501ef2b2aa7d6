import { beforeAll, describe, expect, it, vi } from 'vitest';
import { composeBriefing } from '@/lib/briefing/compose';
import { renderXlsx } from '@/lib/briefing/xlsx/render';
import { aggregate } from '@/lib/domain/aggregate';
import { catalogueOf } from '@/lib/domain/indicator';
import { articleInput } from '../../support/briefing-fixture';
import { openXlsx, reckoned, type XlsxFile, type XlsxSheet } from '../../support/xlsx-file';

type Input = ReturnType<typeof articleInput>;

const bytesOf = (input: Input) => renderXlsx(composeBriefing(input), input);

/** The article with gaps: a unit without a report, and others without some of the parts. */
function withGaps(): Input {
  const input = articleInput({ demo: true });
  const { current } = input.province;
  const units = current.units.map((entry, index) => {
    if (index === 2) return { ...entry, standing: null, revision: null, figures: null };
    if (!entry.figures) return entry;
    const numbers: Record<string, number | null | undefined> = { ...entry.figures.numbers };
    if (index === 4) numbers['dossiers-resolved-early'] = null;
    if (index === 5) delete numbers['dossiers-received-online'];
    if (index === 6) {
      for (const part of ['early', 'on-time', 'late']) numbers[`dossiers-resolved-${part}`] = 0;
    }
    return { ...entry, figures: { ...entry.figures, numbers } };
  });
  return { ...input, province: { ...input.province, current: { ...current, units } } };
}

/** The indicator of a column, by what its head says in the last of the head's rows. */
const CASES = [
  ['Một cửa', 'C', 'dossiers-received'],
  ['Một cửa', 'D', 'dossiers-total'],
  ['Một cửa', 'E', 'dossiers-resolved'],
  ['Một cửa', 'F', 'dossiers-resolved-late'],
  ['Một cửa', 'I', 'on-time-rate'],
  ['Internet, bưu điện văn hóa', 'C', 'internet-places'],
  ['Internet, bưu điện văn hóa', 'H', 'post-offices-suspended'],
  ['Thư điện tử, truyền thanh', 'D', 'mailbox-use-rate'],
  ['Thư điện tử, truyền thanh', 'E', 'sim-points-inspected'],
  ['Thư điện tử, truyền thanh', 'G', 'broadcast-hours'],
  ['Xử phạt', 'C', 'sanction-records'],
  ['Xử phạt', 'E', 'sanction-fines-decided'],
] as const;

describe('the Excel appendix', () => {
  const input = withGaps();
  let file: XlsxFile;
  let again: XlsxFile;
  beforeAll(async () => {
    const bytes = await bytesOf(input);
    file = await openXlsx(bytes);
    again = await reckoned(bytes);
  }, 120_000);

  const province = (code: string) => {
    const catalogue = catalogueOf(input.province.catalogue.indicators);
    const indicator = catalogue.get(code);
    if (!indicator) throw new RangeError(code);
    return aggregate(indicator, catalogue, input.province.current.units);
  };
  const totals = (sheet: XlsxSheet, column: string) => ({
    total: sheet.cell(`${column}${sheet.rowOf('Toàn tỉnh')}`),
    coverage: sheet.cell(`${column}${sheet.rowOf('Đơn vị có số liệu')}`),
  });

  it.each(CASES)('reckons %s!%s as the application does (%s)', (name, column, code) => {
    const expected = province(code);
    for (const book of [file, again]) {
      const { total, coverage } = totals(book.sheet(name), column);
      expect(total.formula).not.toBeNull();
      if (expected.value === null) expect(total.value).toBe('');
      else expect(total.value).toBeCloseTo(expected.value, 9);
      expect(coverage.value).toBe(expected.coverage.reported);
    }
    expect(totals(file.sheet(name), column).coverage.format).toBe(
      `0"/${expected.coverage.expected}"`,
    );
  });

  it('holds beside each formula the value that it gives', () => {
    let formulas = 0;
    for (const sheet of file.sheets) {
      for (const [at, cell] of sheet.cells) {
        if (cell.formula === null) continue;
        formulas += 1;
        const other = again.sheet(sheet.name).cell(at).value;
        if (typeof cell.value === 'number') expect(other).toBeCloseTo(cell.value, 9);
        else expect([sheet.name, at, other]).toEqual([sheet.name, at, cell.value]);
      }
    }
    expect(formulas).toBeGreaterThan(150);
  });

  it('shows a changed figure in unit, total and rate', async () => {
    const sheet = file.sheet('Một cửa');
    const heads = [...sheet.cells].filter(([, { value }]) => value === 'Đúng hạn');
    const column = heads[0]?.[0].replace(/\d+/, '');
    const row = sheet.rowOf('Thành phố Tân An');
    expect(sheet.cell(`${column}${row}`)).toMatchObject({ type: null, formula: null });
    expect(sheet.cell(`E${row}`).formula).toContain(`${column}${row}`);
    expect(sheet.cell(`I${sheet.rowOf('Toàn tỉnh')}`).formula).toContain(`${column}${row}:`);
  });

  it('leaves unknown figures empty, and never writes 0 or a sign for them', () => {
    const sheet = file.sheet('Một cửa');
    const row = sheet.rowOf('Huyện Vĩnh Hưng');
    for (const column of 'CDEFGHI') {
      expect(['', null]).toContain(sheet.cell(`${column}${row}`).value);
    }
    for (const { cells } of file.sheets) {
      for (const { value } of cells.values()) expect(String(value)).not.toMatch(/^–$|"–"/);
    }
  });

  it('has numbers as numbers, grouped, and rates as percentages', () => {
    const sheet = file.sheet('Một cửa');
    const row = sheet.rowOf('Thành phố Tân An');
    expect(sheet.cell(`F${row}`)).toMatchObject({ type: null, value: 380, format: '#,##0' });
    expect(sheet.cell(`I${row}`)).toMatchObject({ format: '0.0%' });
    const hours = file.sheet('Thư điện tử, truyền thanh');
    expect(hours.cell(`G${hours.rowOf('Thành phố Tân An')}`).format).toBe('#,##0.0');
    const routes = file.sheet('Tuyến cáp');
    expect([...routes.cells.values()].some(({ value }) => value === 0.85)).toBe(true);
  });

  it('keeps its head in view and on every printed page, on A4 across', () => {
    const workbook = file.part('xl/workbook.xml');
    for (const [index, { name, xml }] of file.sheets.entries()) {
      expect(xml).toMatch(/<pageSetup [^>]*orientation="landscape"/);
      expect(xml).toMatch(/<pageSetup [^>]*paperSize="9"/);
      expect(xml).toMatch(/<pageSetup [^>]*fitToWidth="1"[^>]*fitToHeight="0"/);
      expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
      expect(xml).toMatch(/<pane [^>]*state="frozen"/);
      const title = new RegExp(
        `Print_Titles" localSheetId="${index}">'${name}'!\\$A:\\$B,'${name}'!\\$(\\d+):\\$(\\d+)<`,
      ).exec(workbook);
      expect(title).not.toBeNull();
      const area = new RegExp(
        `Print_Area" localSheetId="${index}">'${name}'!\\$A\\$1:\\$([A-Z]+)\\$(\\d+)<`,
      ).exec(workbook);
      expect(Number(area?.[2])).toBeGreaterThan(Number(title?.[2]));
      expect(xml).toContain(`ySplit="${title?.[2]}"`);
    }
  });

  it('says on every sheet that the figures are a demonstration’s, and only then', async () => {
    const says = (book: XlsxFile) =>
      book.sheets.map(({ cells }) =>
        [...cells.values()].some(({ value }) => String(value).startsWith('Số liệu minh họa')),
      );
    expect(new Set(says(file))).toEqual(new Set([true]));
    const real = await openXlsx(await bytesOf(articleInput({ demo: false })));
    expect(new Set(says(real))).toEqual(new Set([false]));
  });

  it('keeps texts that look like formulas texts', async () => {
    const nasty = ['=1+1', '+84', '-5', '@SUM(A1)', '\tTab', '=cmd|"/c calc"!A1 & <b>'];
    const base = articleInput();
    const { current } = base.province;
    const units = current.units.map((entry, index) => ({
      ...entry,
      unit: { ...entry.unit, name: nasty[index] ?? entry.unit.name },
      routes: entry.routes.map((route) => ({ ...route, enterprises: ['=HYPERLINK("x")'] })),
    }));
    const changed = { ...base, province: { ...base.province, current: { ...current, units } } };
    const book = await openXlsx(await bytesOf(changed));
    const texts = [...book.sheet('Tuyến cáp').cells.values()];
    expect(texts).toContainEqual(
      expect.objectContaining({ type: 's', formula: null, value: '=HYPERLINK("x")' }),
    );
    for (const { cells } of book.sheets) {
      for (const { formula } of cells.values()) {
        if (formula !== null) expect(formula).toMatch(/^(IF|COUNT|COUNTIFS)\(/);
      }
    }
  });

  it('is the same whenever it is made', async () => {
    const first = await bytesOf(articleInput());
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    try {
      expect(Buffer.compare(first, await bytesOf(articleInput()))).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});
