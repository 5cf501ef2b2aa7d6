import { SaxesParser } from 'saxes';
import yauzl from 'yauzl';

// Reads the cells of an Excel file as a stream, and nothing else of it: no formula is computed, no
// link followed, no picture unpacked. What it holds at any time is bounded by LIMITS, whatever the
// file claims. It runs in a process of its own (reader.mjs), so it is plain JavaScript.

const MIB = 1024 * 1024;
const LIMITS = {
  entries: 1000,
  /** Bytes truly unpacked, over all parts that are read. */
  unpacked: 8 * MIB,
  /** Over all parts that are read; a form has some 11,000. */
  tags: 400_000,
  /** Of one tag. */
  attributes: 64,
  /** "&lt;" and its like, over all parts that are read: each is work for the parser, and few are in a form. */
  references: 100_000,
  depth: 64,
  sheets: 60,
  /** Rows of a sheet that are written in the file. */
  rows: 20_000,
  column: 256,
  /** Cells with something in them, over all sheets. */
  cells: 50_000,
  strings: 100_000,
  /** Characters of all cells together: many cells can share one long text of the file. */
  text: 4_000_000,
  /** Excel's own limit for a number format. */
  format: 255,
};

/** Why a file is not read; the code has its words in the messages. */
export class Refusal extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}

/** What one file may still cost while it is read. */
export function wholeBudget() {
  const { unpacked, tags, references, cells, text } = LIMITS;
  return { unpacked, tags, references, cells, text };
}

/**
 * @param {Buffer} bytes a zip file
 * @param budget what is left of it afterwards tells what the reading has cost
 * @returns the sheets with the cells that hold something; shapes as in raw.ts
 */
export async function readXlsx(bytes, budget = wholeBudget()) {
  const archive = await openArchive(bytes);
  assertWorkbook(archive);
  const read = (name, handlers) => readPart(archive, name, handlers, budget);

  const root = await relationships(read, '_rels/.rels', '');
  const main = [...root.values()].find(({ type }) => type === 'officeDocument')?.target;
  if (!main || !archive.entries.has(main)) throw new Refusal('not-a-workbook');
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const links = await relationships(
    read,
    `${folder}_rels/${main.slice(folder.length)}.rels`,
    folder,
  );
  const partOf = (type) => [...links.values()].find((link) => link.type === type)?.target;

  const { sheets, date1904 } = await readWorkbookPart(read, main);
  const strings = await readStrings(read, partOf('sharedStrings'));
  const formats = await readFormats(read, partOf('styles'));
  const result = [];
  for (const { name, id } of sheets) {
    const link = links.get(id);
    if (link?.type !== 'worksheet') continue;
    const cells = await readSheet(read, link.target, { strings, formats, date1904, budget });
    result.push({ name, cells });
  }
  if (result.length === 0) throw new Refusal('not-a-workbook');
  return { sheets: result };
}

/** The directory of the zip file, without unpacking anything. */
async function openArchive(bytes) {
  const zip = await new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, file) =>
      error ? reject(new Refusal('damaged')) : resolve(file),
    );
  });
  if (zip.entryCount > LIMITS.entries) throw new Refusal('too-large-inside');
  const entries = new Map();
  await new Promise((resolve, reject) => {
    zip.on('error', () => reject(new Refusal('damaged')));
    zip.on('end', resolve);
    zip.on('entry', (entry) => {
      const name = entry.fileName.replace(/^\/+/, '');
      // Two parts of one name: programs would disagree which of them counts
      if (entries.has(name)) return reject(new Refusal('damaged'));
      if ((entry.generalPurposeBitFlag & 1) !== 0) return reject(new Refusal('encrypted'));
      entries.set(name, entry);
      return zip.readEntry();
    });
    zip.readEntry();
  });
  return { zip, entries };
}

function assertWorkbook({ entries }) {
  const names = [...entries.keys()];
  const has = (pattern) => names.some((name) => pattern.test(name));
  if (has(/vbaProject\.bin$/i) || has(/^xl\/macrosheets\//i)) throw new Refusal('macros');
  if (has(/^xl\/workbook\.bin$/i)) throw new Refusal('binary-workbook');
  if (has(/^content\.xml$/) && has(/^META-INF\/manifest\.xml$/)) throw new Refusal('opendocument');
  if (has(/^word\/document\.xml$/i)) throw new Refusal('word-document');
  if (!entries.has('[Content_Types].xml')) throw new Refusal('not-a-workbook');
}

const local = (name) => name.slice(name.indexOf(':') + 1);

/** Attributes by their names without prefix. */
const plain = (attributes) =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), value]));

/** Streams one part through the parser; a part that is not there says nothing. */
async function readPart({ zip, entries }, name, { open, text, close }, budget) {
  const entry = entries.get(name);
  if (!entry) return;
  if (entry.uncompressedSize > budget.unpacked) throw new Refusal('too-large-inside');
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('doctype', () => {
    throw new Refusal('damaged');
  });
  parser.on('error', () => {
    throw new Refusal('damaged');
  });
  let attributes = 0;
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > LIMITS.attributes) throw new Refusal('damaged');
  });
  parser.on('opentag', (tag) => {
    attributes = 0;
    budget.tags -= 1;
    if (budget.tags < 0) throw new Refusal('too-large-inside');
    depth += 1;
    if (depth > LIMITS.depth) throw new Refusal('damaged');
    open?.(local(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    close?.(local(tag.name));
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  const stream = await new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) =>
      error ? reject(new Refusal('damaged')) : resolve(opened),
    );
  });
  const decoder = new TextDecoder('utf-8');
  try {
    for await (const chunk of stream) {
      budget.unpacked -= chunk.length;
      budget.references -= referencesIn(chunk);
      if (budget.unpacked < 0 || budget.references < 0) throw new Refusal('too-large-inside');
      parser.write(decoder.decode(chunk, { stream: true }));
    }
    parser.write(decoder.decode());
    parser.close();
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('damaged');
  } finally {
    stream.destroy();
  }
}

function referencesIn(chunk) {
  let count = 0;
  for (let at = chunk.indexOf(AMPERSAND); at >= 0; at = chunk.indexOf(AMPERSAND, at + 1)) {
    count += 1;
  }
  return count;
}
const AMPERSAND = 0x26;

/** Links of a part to other parts of the same file, by id. Links to elsewhere are left out. */
async function relationships(read, name, folder) {
  const found = new Map();
  await read(name, {
    open: (tag, attributes) => {
      if (tag !== 'Relationship' || attributes.TargetMode === 'External') return;
      const { Id: id = '', Type: type = '', Target: target = '' } = attributes;
      found.set(id, {
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolved(folder, target),
      });
    },
  });
  return found;
}

function resolved(folder, target) {
  const parts = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

async function readWorkbookPart(read, name) {
  const sheets = [];
  let date1904 = false;
  await read(name, {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') date1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
      if (tag !== 'sheet') return;
      if (sheets.length >= LIMITS.sheets) throw new Refusal('too-many-sheets');
      // The sheet's own id is "sheetId"; "id" is its link
      const { id = '', name: title = '' } = plain(attributes);
      sheets.push({ name: title, id });
    },
  });
  return { sheets, date1904 };
}

/** "_x000D_" stands for a letter that XML has no place for. */
const unescaped = (text) =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));

async function readStrings(read, name) {
  const strings = [];
  if (!name) return strings;
  let current = null;
  let inText = false;
  let reading = 0;
  await read(name, {
    open: (tag) => {
      if (tag === 'si') {
        if (strings.length >= LIMITS.strings) throw new Refusal('too-large-inside');
        current = '';
      } else if (tag === 'rPh') reading += 1;
      else if (tag === 't') inText = reading === 0;
    },
    text: (text) => {
      if (inText && current !== null) current += text;
    },
    close: (tag) => {
      if (tag === 'si') strings.push(unescaped(current ?? ''));
      else if (tag === 'rPh') reading -= 1;
      else if (tag === 't') inText = false;
    },
  });
  return strings;
}

const BUILT_IN_DATES = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);
for (let id = 27; id <= 36; id += 1) BUILT_IN_DATES.add(id);
for (let id = 50; id <= 58; id += 1) BUILT_IN_DATES.add(id);

function kindOfFormat(id, code) {
  if (id === 9 || id === 10) return 'percent';
  if (BUILT_IN_DATES.has(id)) return 'date';
  const bare = (code ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '');
  if (/%/.test(bare)) return 'percent';
  return /[ymdh]/i.test(bare.replace(/general|standard/gi, '')) ? 'date' : 'plain';
}

/** What each cell style makes of a number. */
async function readFormats(read, name) {
  const codes = new Map();
  const formats = [];
  if (!name) return formats;
  let inCells = false;
  await read(name, {
    open: (tag, attributes) => {
      if (tag === 'numFmt') {
        codes.set(
          Number(attributes.numFmtId),
          (attributes.formatCode ?? '').slice(0, LIMITS.format),
        );
      } else if (tag === 'cellXfs') inCells = true;
      else if (tag === 'xf' && inCells) {
        const id = Number(attributes.numFmtId ?? 0);
        formats.push(kindOfFormat(id, codes.get(id)));
      }
    },
    close: (tag) => {
      if (tag === 'cellXfs') inCells = false;
    },
  });
  return formats;
}

const DAY = 86_400_000;

function dayOf(serial, date1904) {
  const whole = Math.floor(serial);
  // Excel counts a 29 February 1900 that never was
  const days = date1904 ? whole + 1462 : whole < 60 ? whole + 1 : whole;
  const date = new Date(Date.UTC(1899, 11, 30) + days * DAY);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}

function positionOf(reference) {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference);
  if (!match) return null;
  let column = 0;
  for (const letter of match[1]) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]), column };
}

async function readSheet(read, name, { strings, formats, date1904, budget }) {
  const cells = [];
  let rows = 0;
  let row = 0;
  let column = 0;
  let cell = null;
  let into = null;
  await read(name, {
    open: (tag, attributes) => {
      if (tag === 'row') {
        rows += 1;
        if (rows > LIMITS.rows) throw new Refusal('too-many-rows');
        row = Number(attributes.r ?? row + 1);
        column = 0;
      } else if (tag === 'c') {
        const at = positionOf(attributes.r ?? '');
        column = at?.column ?? column + 1;
        cell = {
          row: at?.row ?? row,
          column,
          type: attributes.t ?? 'n',
          style: Number(attributes.s ?? 0),
          formula: false,
          stored: '',
        };
      } else if (cell && tag === 'f') cell.formula = true;
      else if (cell && (tag === 'v' || tag === 't')) into = cell;
    },
    text: (text) => {
      if (into) into.stored += text;
    },
    close: (tag) => {
      if (tag === 'v' || tag === 't') into = null;
      if (tag !== 'c' || !cell) return;
      const read = storedValue(cell, strings, formats, date1904);
      const { formula } = cell;
      if (read !== null || formula) {
        spend(budget, cell.column, read);
        cells.push({
          row: cell.row,
          column: cell.column,
          formula,
          ...(read ?? { kind: 'blank', value: null }),
        });
      }
      cell = null;
    },
  });
  return cells;
}

/** Counts a cell that is kept. */
function spend(budget, column, read) {
  if (column > LIMITS.column) throw new Refusal('too-many-columns');
  budget.cells -= 1;
  if (budget.cells < 0) throw new Refusal('too-many-cells');
  if (read?.kind === 'text') budget.text -= read.value.length;
  if (budget.text < 0) throw new Refusal('too-large-inside');
}

function storedValue({ type, style, stored }, strings, formats, date1904) {
  const texted = (text) => (text === '' ? null : { kind: 'text', value: text });
  switch (type) {
    case 's':
      return texted(strings[Number(stored)] ?? '');
    case 'str':
    case 'inlineStr':
      return texted(unescaped(stored));
    case 'b':
      return { kind: 'boolean', value: stored === '1' || stored === 'true' };
    case 'e':
      return { kind: 'error', value: stored.slice(0, 40) };
    case 'd':
      return { kind: 'day', value: stored.slice(0, 10) };
    default: {
      if (stored.trim() === '') return null;
      const value = Number(stored);
      if (!Number.isFinite(value)) return { kind: 'error', value: stored.slice(0, 40) };
      const format = formats[style];
      const day = format === 'date' ? dayOf(value, date1904) : null;
      if (day !== null) return { kind: 'day', value: day };
      return { kind: format === 'percent' ? 'percent' : 'number', value };
    }
  }
}
