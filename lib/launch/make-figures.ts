import { readFileSync, writeFileSync } from 'node:fs';
import { deflateSync, inflateSync } from 'node:zlib';

/*
 * Be Vietnam Pro has no tabular figures (no `tnum`): a "1" is half as wide as a "4" and columns of
 * numbers do not line up. This makes three tiny fonts of its ten digits, unchanged in drawing, each
 * on the width of the "0" (the licence, OFL 1.1 without a reserved name, allows it). To be run again
 * only when the package of the font changes: `npm run figures`.
 */

const DIGITS = 10;
const FIRST_DIGIT = 0x30;

type Tables = Map<string, Buffer>;

/** WOFF 1.0: a header of 44 bytes, 20 a table, each table deflated where that is shorter. */
function readWoff(file: string): Tables {
  const woff = readFileSync(file);
  const tables: Tables = new Map();
  for (let index = 0; index < woff.readUInt16BE(12); index += 1) {
    const entry = 44 + index * 20;
    const offset = woff.readUInt32BE(entry + 4);
    const packed = woff.subarray(offset, offset + woff.readUInt32BE(entry + 8));
    const full = packed.length < woff.readUInt32BE(entry + 12) ? inflateSync(packed) : packed;
    tables.set(woff.toString('latin1', entry, entry + 4), full);
  }
  return tables;
}

function table(tables: Tables, tag: string): Buffer {
  const found = tables.get(tag);
  if (!found) throw new Error(`The font has no ${tag} table`);
  return Buffer.from(found);
}

/** The glyph of the digit zero; the others follow it in this font (checked). */
function glyphsOfDigits(cmap: Buffer): number[] {
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const start = cmap.readUInt32BE(4 + index * 8 + 4);
    if (cmap.readUInt16BE(start) !== 4) continue;
    const segments = cmap.readUInt16BE(start + 6) / 2;
    const at = (part: number, segment: number) => start + 14 + part * segments * 2 + segment * 2;
    return Array.from({ length: DIGITS }, (_, digit) => {
      const code = FIRST_DIGIT + digit;
      for (let segment = 0; segment < segments; segment += 1) {
        const from = cmap.readUInt16BE(at(1, segment) + 2);
        if (cmap.readUInt16BE(at(0, segment)) < code || from > code) continue;
        const delta = cmap.readUInt16BE(at(2, segment) + 2);
        const rangeAt = at(3, segment) + 2;
        const range = cmap.readUInt16BE(rangeAt);
        if (range === 0) return (code + delta) & 0xffff;
        return (cmap.readUInt16BE(rangeAt + range + (code - from) * 2) + delta) & 0xffff;
      }
      throw new Error(`The font has no "${digit}"`);
    });
  }
  throw new Error('The font has no cmap of format 4');
}

/** cmap, format 4: the ten digits to the glyphs 1–10. */
function digitsCmap(): Buffer {
  const words = [0, 1, 3, 1, 0, 12, 4, 32, 0, 4, 4, 1, 0];
  words.push(FIRST_DIGIT + 9, 0xffff, 0, FIRST_DIGIT, 0xffff, 0x10000 + 1 - FIRST_DIGIT, 1, 0, 0);
  const out = Buffer.alloc(words.length * 2);
  words.forEach((word, index) => {
    out.writeUInt16BE(word, index * 2);
  });
  return out;
}

function makeFigures(source: Tables): Tables {
  const glyphs = glyphsOfDigits(table(source, 'cmap'));
  const [head, hhea, maxp] = [table(source, 'head'), table(source, 'hhea'), table(source, 'maxp')];
  const [glyf, loca, hmtx] = [table(source, 'glyf'), table(source, 'loca'), table(source, 'hmtx')];
  const longLoca = head.readInt16BE(50) === 1;
  const metrics = hhea.readUInt16BE(34);
  const offset = (glyph: number) =>
    longLoca ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2;
  const width = (glyph: number) => hmtx.readUInt16BE(Math.min(glyph, metrics - 1) * 4);
  const common = width(glyphs[0] ?? 0);

  const outlines = glyphs.map((glyph) => {
    const outline = glyf.subarray(offset(glyph), offset(glyph + 1));
    if (outline.readInt16BE(0) < 0) throw new Error('A digit is composed of other glyphs');
    return Buffer.concat([outline, Buffer.alloc((4 - (outline.length % 4)) % 4)]);
  });
  const newLoca = Buffer.alloc((DIGITS + 2) * 4);
  const newHmtx = Buffer.alloc((DIGITS + 1) * 4);
  newHmtx.writeUInt16BE(common, 0);
  outlines.forEach((outline, digit) => {
    newLoca.writeUInt32BE(newLoca.readUInt32BE((digit + 1) * 4) + outline.length, (digit + 2) * 4);
    const ink = outline.readInt16BE(6) - outline.readInt16BE(2);
    newHmtx.writeUInt16BE(common, (digit + 1) * 4);
    newHmtx.writeInt16BE(Math.round((common - ink) / 2), (digit + 1) * 4 + 2);
  });
  head.writeInt16BE(1, 50);
  hhea.writeUInt16BE(common, 10);
  hhea.writeUInt16BE(DIGITS + 1, 34);
  maxp.writeUInt16BE(DIGITS + 1, 4);
  const post = table(source, 'post').subarray(0, 32);
  post.writeUInt32BE(0x00030000, 0);
  return new Map([
    ['OS/2', table(source, 'OS/2')],
    ['cmap', digitsCmap()],
    ['glyf', Buffer.concat(outlines)],
    ['head', head],
    ['hhea', hhea],
    ['hmtx', newHmtx],
    ['loca', newLoca],
    ['maxp', maxp],
    ['name', table(source, 'name')],
    ['post', post],
  ]);
}

function checksum(data: Buffer): number {
  const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
  let sum = 0;
  for (let index = 0; index < padded.length; index += 4) {
    sum = (sum + padded.readUInt32BE(index)) >>> 0;
  }
  return sum;
}

const aligned = (length: number): number => Math.ceil(length / 4) * 4;

function writeWoff(tables: Tables, file: string): void {
  table(tables, 'head').writeUInt32BE(0, 8);
  const header = Buffer.alloc(44 + tables.size * 20);
  const bodies: Buffer[] = [];
  let position = header.length;
  let sfntSize = 12 + tables.size * 16;
  let index = 0;
  for (const [tag, data] of tables) {
    const deflated = deflateSync(data, { level: 9 });
    const packed = deflated.length < data.length ? deflated : data;
    const entry = 44 + index * 20;
    header.write(tag, entry, 'latin1');
    header.writeUInt32BE(position, entry + 4);
    header.writeUInt32BE(packed.length, entry + 8);
    header.writeUInt32BE(data.length, entry + 12);
    header.writeUInt32BE(checksum(data), entry + 16);
    bodies.push(packed, Buffer.alloc(aligned(packed.length) - packed.length));
    position += aligned(packed.length);
    sfntSize += aligned(data.length);
    index += 1;
  }
  header.write('wOFF', 0, 'latin1');
  header.writeUInt32BE(0x00010000, 4);
  header.writeUInt32BE(position, 8);
  header.writeUInt16BE(tables.size, 12);
  header.writeUInt32BE(sfntSize, 16);
  header.writeUInt16BE(1, 20);
  writeFileSync(file, Buffer.concat([header, ...bodies]));
}

const files = 'node_modules/@fontsource/be-vietnam-pro/files';
for (const weight of [400, 500, 600]) {
  const source = readWoff(`${files}/be-vietnam-pro-latin-${weight}-normal.woff`);
  writeWoff(makeFigures(source), `app/figures/figures-${weight}.woff`);
}
