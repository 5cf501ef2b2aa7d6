import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import texts from '@/lib/i18n/messages/vi/workbook.json';
import { MAX_FILE_BYTES } from '@/lib/workbook/limits';
import { previewOf } from '@/lib/workbook/preview';
import { readWorkbookFile } from '@/lib/workbook/read/read-file';
import { inReaderProcess } from '@/lib/workbook/read/reader-process';
import { workbookModel } from '@/lib/workbook/workbook-model';
import { writeWorkbook } from '@/lib/workbook/write';
import { aReport } from '../../support/workbook-report';
import { throughLibreOffice } from '../../support/xlsx-file';

// Files that an officer gets by mistake, and files that somebody made to hurt.

// Packing what is to be refused takes longer than refusing it
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const refusals: Readonly<Record<string, string>> = texts.refusal;
const SHEET = 'xl/worksheets/sheet2.xml';
const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const inUtf16 = (text: string) => text.replace(/./g, '$&\0');
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const zipped = (parts: Record<string, string>) => {
  const zip = new JSZip();
  for (const [name, text] of Object.entries(parts)) zip.file(name, text);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
};
const MIB = 1024 * 1024;

/** Reads in the process for it, and tells what that has cost. */
const COST = `
import { readXlsx, wholeBudget } from 'XLSX';
process.once('message', async (bytes) => {
  const [whole, budget] = [wholeBudget(), wholeBudget()];
  let refusal = null;
  try { await readXlsx(Buffer.from(bytes), budget); } catch (error) { refusal = error.code ?? String(error); }
  process.send({ ok: true, workbook: {
    refusal,
    unpacked: whole.unpacked - budget.unpacked,
    tags: whole.tags - budget.tags,
    peakKib: process.resourceUsage().maxRSS,
  } });
});`;
interface Cost {
  readonly refusal: string | null;
  readonly unpacked: number;
  readonly tags: number;
  readonly peakKib: number;
}
async function costOf(script: string, bytes: Uint8Array): Promise<Cost> {
  const reading = await inReaderProcess(script, bytes, 100_000);
  if (!reading.ok) throw new Error(reading.refusal);
  return reading.workbook as unknown as Cost;
}
const refusalOf = async (bytes: Uint8Array) => {
  const reading = await readWorkbookFile(bytes);
  return reading.ok ? null : reading.refusal;
};

describe('a file that is something else', () => {
  it.each([
    ['empty', ''],
    ['old-excel', `${OLE}${'\0'.repeat(600)}${inUtf16('Workbook')}`],
    ['encrypted', `${OLE}${'\0'.repeat(600)}${inUtf16('EncryptedPackage')}`],
    ['word-document', `${OLE}${'\0'.repeat(600)}${inUtf16('WordDocument')}`],
    ['pdf', '%PDF-1.7\n%\xe2\xe3'],
    ['web-page', '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table></table>'],
    ['plain-text', 'Chỉ tiêu;Số liệu\r\nHồ sơ;12\r\n'],
    ['not-a-workbook', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['damaged', 'PK\x03\x04 and no more of it'],
  ])('%s', async (refusal, content) => {
    expect(await refusalOf(latin1(content))).toBe(refusal);
  });

  it.each([
    ['opendocument', { 'content.xml': '<a/>', 'META-INF/manifest.xml': '<a/>' }],
    ['word-document', { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<a/>' }],
    ['binary-workbook', { '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }],
    ['not-a-workbook', { 'photo.jpg': 'x' }],
    ['not-a-workbook', { '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<a/>' }],
  ])('%s in a zip file', async (refusal, parts) => {
    expect(await refusalOf(await zipped(parts))).toBe(refusal);
  });
});

describe('what LibreOffice saves in another type, under the name of an Excel file', () => {
  it.each([
    ['old-excel', 'xls'],
    ['opendocument', 'ods'],
    ['pdf', 'pdf'],
  ])('%s', async (refusal, type) => {
    const form = await writeWorkbook(workbookModel(aReport()));
    expect(await refusalOf(await throughLibreOffice(form, type))).toBe(refusal);
  });
});

describe('a hostile file', () => {
  let form: Uint8Array;
  beforeAll(async () => {
    form = await writeWorkbook(workbookModel(aReport()));
  });

  /** The form with some of its parts replaced or added. */
  const withParts = async (parts: Record<string, string | ((xml: string) => string)>) => {
    const zip = await JSZip.loadAsync(form);
    for (const [name, part] of Object.entries(parts)) {
      const before = (await zip.file(name)?.async('string')) ?? '';
      zip.file(name, typeof part === 'string' ? part : part(before));
    }
    return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  };
  const rows = (count: number, row: (number: number) => string) => (xml: string) =>
    xml.replace(
      '</sheetData>',
      `${Array.from({ length: count }, (_, index) => row(1000 + index)).join('')}</sheetData>`,
    );

  it('is read without these', async () => {
    expect(await refusalOf(await withParts({}))).toBeNull();
  });

  it('unpacks to far more than it is', async () => {
    const bomb = await withParts({ [SHEET]: (xml) => xml + ' '.repeat(20_000_000) });
    expect(bomb.length).toBeLessThan(MAX_FILE_BYTES);
    expect(await refusalOf(bomb)).toBe('too-large-inside');
  });

  it('says that it unpacks to less than it does', async () => {
    const bomb = Buffer.from(await withParts({ [SHEET]: (xml) => xml + ' '.repeat(20_000_000) }));
    const directory = bomb.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
    const entry = bomb.indexOf(SHEET, directory, 'latin1') - 46;
    bomb.writeUInt32LE(1000, entry + 24);
    expect(await refusalOf(bomb)).toBe('damaged');
  });

  it('is larger than any form, or has far more parts', async () => {
    expect(await refusalOf(new Uint8Array(MAX_FILE_BYTES + 1))).toBe('too-large');
    const parts = Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`x${i}.xml`, 'x']));
    expect(await refusalOf(await withParts(parts))).toBe('too-large-inside');
  });

  it('has two parts of one name, or a part outside its folder', async () => {
    const twin = Buffer.from(await withParts({ 'xl/aa.xml': 'x', 'xl/bb.xml': 'y' }));
    for (let at = twin.indexOf('bb.xml'); at >= 0; at = twin.indexOf('bb.xml'))
      twin.write('aa', at);
    expect(await refusalOf(twin)).toBe('damaged');
    const outside = Buffer.from(await withParts({ 'ab/cd.xml': 'x' }));
    for (let at = outside.indexOf('ab/cd'); at >= 0; at = outside.indexOf('ab/cd')) {
      outside.write('../..', at);
    }
    expect(await refusalOf(outside)).toBe('damaged');
  });

  // As Office writes them with a password; made with officecrypto-tool, which can also open them
  it.each(['agile', 'standard'])('has a password: %s encryption', async (kind) => {
    const locked = readFileSync(`tests/support/files/locked-${kind}.xlsx`);
    const reading = await readWorkbookFile(locked);
    expect(reading).toEqual({ ok: false, refusal: 'encrypted' });
    expect(previewOf(aReport(), reading)).toEqual({ ok: false, refusal: { code: 'encrypted' } });
    expect(refusals.encrypted).toContain('Tệp có mật khẩu. Hãy bỏ mật khẩu');
  });

  it('is one of more files than are read at once', async () => {
    const readings = await Promise.all(Array.from({ length: 12 }, () => readWorkbookFile(form)));
    const refused = readings.flatMap((reading) => (reading.ok ? [] : [reading.refusal]));
    // One is read and eight wait; on a busy machine some of those wait too long.
    expect(refused.length).toBeGreaterThanOrEqual(3);
    expect(refused.length).toBeLessThan(12);
    expect(new Set(refused)).toEqual(new Set(['busy']));
    expect((await readWorkbookFile(form)).ok).toBe(true);
  });

  it('is encrypted part by part', async () => {
    const locked = Buffer.from(form);
    const directory = locked.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
    locked.writeUInt16LE(locked.readUInt16LE(directory + 8) | 1, directory + 8);
    expect(await refusalOf(locked)).toBe('encrypted');
  });

  it('declares entities, nests without end, or is no XML', async () => {
    const laughs =
      '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;">]><worksheet>&c;</worksheet>';
    expect(await refusalOf(await withParts({ [SHEET]: laughs }))).toBe('damaged');
    expect(await refusalOf(await withParts({ [SHEET]: '<a>'.repeat(100_000) }))).toBe('damaged');
    expect(await refusalOf(await withParts({ [SHEET]: '<worksheet><row' }))).toBe('damaged');
  });

  it('is a huge sheet, or has cells far out', async () => {
    const cell = (number: number) => `<row r="${number}"><c r="D${number}"><v>1</v></c></row>`;
    expect(await refusalOf(await withParts({ [SHEET]: rows(20_001, cell) }))).toBe('too-many-rows');
    const wide = (number: number) => `<row r="${number}"><c r="XFD${number}"><v>1</v></c></row>`;
    expect(await refusalOf(await withParts({ [SHEET]: rows(1, wide) }))).toBe('too-many-columns');
    const full = (number: number) =>
      `<row r="${number}">${'ABCDEFGHIJ'.replace(/./g, (c) => `<c r="${c}${number}"><v>1</v></c>`)}</row>`;
    expect(await refusalOf(await withParts({ [SHEET]: rows(5_001, full) }))).toBe('too-many-cells');
  });

  it('has many sheets, or many strings', async () => {
    const sheets = Array.from(
      { length: 60 },
      (_, index) => `<sheet name="x${index}" sheetId="${100 + index}" r:id="rId1"/>`,
    );
    const many = await withParts({
      'xl/workbook.xml': (xml) => xml.replace('</sheets>', `${sheets.join('')}</sheets>`),
    });
    expect(await refusalOf(many)).toBe('too-many-sheets');
    const strings = await withParts({
      'xl/sharedStrings.xml': `<sst>${'<si/>'.repeat(100_001)}</sst>`,
    });
    expect(await refusalOf(strings)).toBe('too-large-inside');
  });

  it('has millions of tags, or one tag with a hundred thousand attributes', async () => {
    const inside = (more: string) => (xml: string) => xml.replace('</sheetData>', `$&${more}`);
    expect(await refusalOf(await withParts({ [SHEET]: inside('<a/>'.repeat(1_000_000)) }))).toBe(
      'too-large-inside',
    );
    const many = Array.from({ length: 100_000 }, (_, index) => `a${index}="1"`).join(' ');
    expect(await refusalOf(await withParts({ [SHEET]: inside(`<a ${many}/>`) }))).toBe('damaged');
  });

  it('has hundreds of thousands of references to characters', async () => {
    const cell = `<row r="1000"><c r="D1000" t="inlineStr"><is><t>${'&lt;'.repeat(100_001)}</t></is></c></row>`;
    expect(await refusalOf(await withParts({ [SHEET]: rows(1, () => cell) }))).toBe(
      'too-large-inside',
    );
  });

  describe('costs no more than a form may', () => {
    const costs = async (bytes: Uint8Array) => costOf(path.join(folder, 'cost.mjs'), bytes);
    const folder = mkdtempSync(path.join(tmpdir(), 'giao-ban-cost-'));
    beforeAll(() => {
      const xlsx = path.resolve('lib/workbook/read/xlsx.mjs');
      writeFileSync(path.join(folder, 'cost.mjs'), COST.replace('XLSX', xlsx));
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    /** Fifty megabytes in fifty kilobytes, of which it owns up to seven: so it is begun to be read. */
    const bomb = async () => {
      const bytes = Buffer.from(
        await withParts({ [SHEET]: (xml) => xml + ' '.repeat(50_000_000) }),
      );
      const directory = bytes.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
      bytes.writeUInt32LE(7 * MIB, bytes.indexOf(SHEET, directory, 'latin1') - 46 + 24);
      return bytes;
    };
    const hugeSheet = () =>
      withParts({
        [SHEET]: rows(
          19_900,
          (n) => `<row r="${n}"><c r="C${n}"><v>1</v></c><c r="D${n}"><v>1</v></c></row>`,
        ),
      });
    const manyTags = () =>
      withParts({ [SHEET]: (xml) => xml.replace('</sheetData>', `$&${'<a/>'.repeat(380_000)}`) });
    const entities = () =>
      withParts({ [SHEET]: (xml) => xml.replace('</sheetData>', `$&${'&lt;'.repeat(1_900_000)}`) });

    it.each([
      ['a bomb', bomb],
      ['a huge sheet', hugeSheet],
      ['a sheet of tags', manyTags],
      ['a sheet of entities', entities],
    ])('%s', async (_, make) => {
      const bytes = await make();
      expect(bytes.length).toBeLessThan(MAX_FILE_BYTES);
      const [usual, cost] = [await costs(form), await costs(bytes)];
      expect(usual.refusal).toBeNull();
      // Bytes truly unpacked: never more than the limit and the piece that went over it.
      expect(cost.unpacked).toBeLessThan(8.2 * MIB);
      expect(cost.tags).toBeLessThanOrEqual(400_001);
      // Memory of the whole process, beside that of one which reads a usual form.
      expect(cost.peakKib - usual.peakKib).toBeLessThan(64 * 1024);
    });
  });

  it('says one long text in thousands of cells', async () => {
    const amplified = await withParts({
      'xl/sharedStrings.xml': `<sst><si><t>${'a'.repeat(1_000_000)}</t></si></sst>`,
      [SHEET]: rows(5_000, (n) => `<row r="${n}"><c r="D${n}" t="s"><v>0</v></c></row>`),
    });
    expect(await refusalOf(amplified)).toBe('too-large-inside');
  });

  it('has number formats that take long to look through', async () => {
    const format = `<numFmt numFmtId="200" formatCode="${'['.repeat(2_000_000)}"/>`;
    const slow = await withParts({
      'xl/styles.xml': (xml) =>
        xml
          .replace(/<numFmts[^>]*>/, `$&${format}`)
          .replace(/<cellXfs[^>]*>/, `$&${'<xf numFmtId="200"/>'.repeat(100)}`),
    });
    expect(await refusalOf(slow)).toBeNull();
  });

  it('repeats the codes of the form over all columns and rows: few problems are told', async () => {
    const codes = (n: number) =>
      `<row r="${n}"><c r="A${n}" t="inlineStr"><is><t>figure:mailboxes-issued</t></is></c></row>`;
    const heads = Array.from({ length: 200 }, (_, index) => {
      const at = `${String.fromCharCode(65 + Math.floor(index / 26))}${String.fromCharCode(65 + (index % 26))}1`;
      return `<c r="${at}" t="inlineStr"><is><t>value</t></is></c>`;
    });
    const copied = await withParts({
      [SHEET]: (xml) =>
        rows(19_000, codes)(xml.replace(/(<row r="1".*?)<\/row>/s, `$1${heads.join('')}</row>`)),
    });
    const answer = previewOf(aReport(), await readWorkbookFile(copied));
    if (!answer.ok) throw new Error(answer.refusal.code);
    expect(answer.preview.problems).toHaveLength(50);
    expect(answer.preview.problemCount).toBeGreaterThan(19_000);
  });

  it('brings a macro', async () => {
    expect(await refusalOf(await withParts({ 'xl/vbaProject.bin': 'x' }))).toBe('macros');
  });

  it('links to other files: nothing is fetched, and sheets elsewhere are none of it', async () => {
    const linked = await withParts({
      'xl/_rels/workbook.xml.rels': (xml) =>
        xml.replace(
          /(<Relationship [^>]*Target=")worksheets\/sheet2\.xml"/,
          '$1http://127.0.0.1:9/sheet.xml" TargetMode="External"',
        ),
      'xl/externalLinks/externalLink1.xml': '<externalLink/>',
    });
    const reading = await readWorkbookFile(linked);
    expect(reading.ok && reading.workbook.sheets.map(({ name }) => name)).not.toContain(
      '1. Một cửa',
    );
  });
});

describe('the process that reads', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'giao-ban-reader-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const running = (code: string, milliseconds = 100_000) => {
    const script = path.join(folder, `${randomUUID()}.mjs`);
    writeFileSync(script, code);
    return inReaderProcess(script, new Uint8Array([1, 2, 3]), milliseconds);
  };

  it('is ended when it does not end by itself', async () => {
    expect(await running('for (;;);', 20)).toEqual({ ok: false, refusal: 'too-slow' });
  });

  it('is ended, and nothing else with it, when it takes more memory than a file is worth', async () => {
    const refusal = { ok: false, refusal: 'too-large-inside' };
    const little = 'const all = []; for (;;) all.push(new Array(1e5).fill(1.5));';
    expect(await running(little)).toEqual(refusal);
    const atOnce = "const one = {}; for (let i = 0; ; i += 1) one['a' + i] = i;";
    expect(await running(atOnce)).toEqual(refusal);
  });

  it('knows nothing of what the application was started with', async () => {
    process.env.GIAO_BAN_TEST_SECRET = 'x';
    const reading = await running(
      "process.on('message', (m) => process.send({ ok: true, workbook: { m, secret: process.env.GIAO_BAN_TEST_SECRET } }));",
    );
    delete process.env.GIAO_BAN_TEST_SECRET;
    expect(reading).toMatchObject({ ok: true, workbook: { m: new Uint8Array([1, 2, 3]) } });
    expect(reading).not.toHaveProperty('workbook.secret', 'x');
  });

  it('tells of what nobody foresaw', async () => {
    await expect(running('process.send({ unforeseen: "a stack" });')).rejects.toThrow('a stack');
    await expect(running("throw new Error('early');")).rejects.toThrow('ended with 1');
  });
});
