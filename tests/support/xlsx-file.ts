import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import JSZip from 'jszip';

export interface XlsxCell {
  /** "s", "str", or null for numbers. */
  readonly type: string | null;
  readonly formula: string | null;
  /** A text, a number, or null in an empty cell; the empty text of a formula is "". */
  readonly value: string | number | null;
  readonly format: string;
}

export interface XlsxSheet {
  readonly name: string;
  readonly xml: string;
  cell(address: string): XlsxCell;
  /** Every cell that holds something, by address. */
  readonly cells: ReadonlyMap<string, XlsxCell>;
  /** The row (counted from 1) whose cell in column B has this text. */
  rowOf(label: string): number;
}

export interface XlsxFile {
  part(name: string): string;
  readonly sheets: readonly XlsxSheet[];
  sheet(name: string): XlsxSheet;
}

const unescaped = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;|&#39;/g, "'")
    .replace(/&amp;/g, '&');

const EMPTY: XlsxCell = { type: null, formula: null, value: null, format: 'General' };

export async function openXlsx(bytes: Uint8Array): Promise<XlsxFile> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = new Map<string, string>();
  for (const [name, file] of Object.entries(zip.files)) {
    if (!file.dir) parts.set(name, await file.async('string'));
  }
  const part = (name: string): string => {
    const found = parts.get(name);
    if (found === undefined) throw new RangeError(`No part ${name}`);
    return found;
  };
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, si]) =>
    unescaped([...(si ?? '').matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, t]) => t).join('')),
  );
  const formats = formatsOf(part('xl/styles.xml'));
  const sheets = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*\/>/g)].map(([tag], index) => {
    const xml = part(`xl/worksheets/sheet${index + 1}.xml`);
    return sheetOf(unescaped(/ name="([^"]*)"/.exec(tag)?.[1] ?? ''), xml, strings, formats);
  });
  const sheet = (name: string): XlsxSheet => {
    const found = sheets.find((one) => one.name === name);
    if (!found) throw new RangeError(`No sheet ${name}: ${sheets.map((one) => one.name).join()}`);
    return found;
  };
  return { part, sheets, sheet };
}

function formatsOf(styles: string): string[] {
  const own = new Map(
    [...styles.matchAll(/<numFmt [^>]*>/g)].map(([tag]) => [
      / numFmtId="(\d+)"/.exec(tag)?.[1] ?? '',
      unescaped(/ formatCode="([^"]*)"/.exec(tag)?.[1] ?? ''),
    ]),
  );
  const shipped: Record<string, string> = { 0: 'General', 3: '#,##0', 9: '0%', 10: '0.00%' };
  const cellFormats = /<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0] ?? '';
  return [...cellFormats.matchAll(/<xf [^>]*>/g)].map(([tag]) => {
    const id = / numFmtId="(\d+)"/.exec(tag)?.[1] ?? '0';
    return own.get(id) ?? shipped[id] ?? `#${id}`;
  });
}

function storedValue(type: string | null, stored: string | null, strings: string[]) {
  if (type === 's') return strings[Number(stored)] ?? null;
  if (type === 'str') return unescaped(stored ?? '');
  return stored === null ? null : Number(stored);
}

function sheetOf(name: string, xml: string, strings: string[], formats: string[]): XlsxSheet {
  const cells = new Map<string, XlsxCell>();
  for (const [, attributes = '', inner = ''] of xml.matchAll(/<c ([^>]*[^/])>(.*?)<\/c>/gs)) {
    const attribute = (key: string) => new RegExp(`\\b${key}="([^"]*)"`).exec(attributes)?.[1];
    const type = attribute('t') ?? null;
    const formula = /<f(?: [^>]*)?>([^<]*)<\/f>/.exec(inner)?.[1] ?? null;
    const value = storedValue(type, /<v>([^<]*)<\/v>/.exec(inner)?.[1] ?? null, strings);
    cells.set(attribute('r') ?? '', {
      type,
      formula: formula === null ? null : unescaped(formula),
      value,
      format: formats[Number(attribute('s') ?? 0)] ?? 'General',
    });
  }
  return {
    name,
    xml,
    cells,
    cell: (address) => cells.get(address) ?? EMPTY,
    rowOf: (label) => {
      const found = [...cells].find(([at, { value }]) => /^B\d+$/.test(at) && value === label);
      if (!found) throw new RangeError(`No row ${label} on ${name}`);
      return Number(found[0].slice(1));
    },
  };
}

const XLSX_FILTER = 'xlsx:Calc MS Excel 2007 XML';

/** The workbook as LibreOffice writes it after opening it; `type` as for its `--convert-to`. */
export async function throughLibreOffice(
  bytes: Uint8Array,
  type = XLSX_FILTER,
): Promise<Uint8Array> {
  const folder = mkdtempSync(path.join(tmpdir(), 'giao-ban-xlsx-'));
  try {
    writeFileSync(path.join(folder, 'in.xlsx'), bytes);
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        type,
        '--outdir',
        path.join(folder, 'out'),
        path.join(folder, 'in.xlsx'),
      ],
      { stdio: 'ignore' },
    );
    return readFileSync(path.join(folder, `out/in.${type.split(':')[0]}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The workbook as LibreOffice reckons it. The values beside the formulas are taken out before, so
 * that none of them can be handed through.
 */
export async function reckoned(bytes: Uint8Array): Promise<XlsxFile> {
  const zip = await JSZip.loadAsync(bytes);
  for (const [name, file] of Object.entries(zip.files)) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) continue;
    const xml = await file.async('string');
    zip.file(name, xml.replace(/<\/f><v>[^<]*<\/v>/g, '</f>').replace(/ t="str"><f>/g, '><f>'));
  }
  return openXlsx(await throughLibreOffice(await zip.generateAsync({ type: 'uint8array' })));
}
