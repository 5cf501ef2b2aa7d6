export interface FileType {
  readonly mediaType: string;
  readonly extension: string;
}

const OPEN_XML = 'application/vnd.openxmlformats-officedocument';
const TYPES = {
  pdf: { mediaType: 'application/pdf', extension: 'pdf' },
  png: { mediaType: 'image/png', extension: 'png' },
  jpeg: { mediaType: 'image/jpeg', extension: 'jpg' },
  webp: { mediaType: 'image/webp', extension: 'webp' },
  docx: { mediaType: `${OPEN_XML}.wordprocessingml.document`, extension: 'docx' },
  xlsx: { mediaType: `${OPEN_XML}.spreadsheetml.sheet`, extension: 'xlsx' },
  doc: { mediaType: 'application/msword', extension: 'doc' },
  xls: { mediaType: 'application/vnd.ms-excel', extension: 'xls' },
} as const satisfies Record<string, FileType>;

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

const startsWith = (content: Uint8Array, start: readonly number[], at = 0): boolean =>
  start.every((byte, index) => content[at + index] === byte);

/**
 * What a file is by its content, whatever its name says; null: nothing that a report takes.
 * Encrypted documents and those with macros are not taken: nobody could look into the first, and
 * nobody should open the second.
 */
export function fileTypeOf(content: Uint8Array): FileType | null {
  if (startsWith(content, ascii('%PDF-'))) return TYPES.pdf;
  if (startsWith(content, [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a])) return TYPES.png;
  if (startsWith(content, [0xff, 0xd8, 0xff])) return TYPES.jpeg;
  if (startsWith(content, ascii('RIFF')) && startsWith(content, ascii('WEBP'), 8))
    return TYPES.webp;
  if (startsWith(content, [0x50, 0x4b, 0x03, 0x04])) return openXmlTypeOf(content);
  if (startsWith(content, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    return compoundTypeOf(content);
  }
  return null;
}

/** Word and Excel since 2007: a zip whose directory names the parts. Nothing is unpacked. */
function openXmlTypeOf(content: Uint8Array): FileType | null {
  const names = zipNames(content);
  if (!names?.has('[Content_Types].xml')) return null;
  if ([...names].some((name) => name.endsWith('vbaProject.bin'))) return null;
  if (names.has('word/document.xml')) return TYPES.docx;
  return names.has('xl/workbook.xml') ? TYPES.xlsx : null;
}

const END = [0x50, 0x4b, 0x05, 0x06];
const END_BYTES = 22;
const ENTRY = [0x50, 0x4b, 0x01, 0x02];
const ENTRY_BYTES = 46;
const MOST_COMMENT = 0xffff;
/** A document has some dozens of parts. */
const MOST_ENTRIES = 10_000;

/** The names in a zip's directory; null where it has none that can be read. */
function zipNames(content: Uint8Array): Set<string> | null {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const first = Math.max(0, content.length - END_BYTES - MOST_COMMENT);
  let end = content.length - END_BYTES;
  while (end >= first && !startsWith(content, END, end)) end -= 1;
  if (end < first) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_ENTRIES) return null;
  const names = new Set<string>();
  const decoder = new TextDecoder();
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_BYTES > content.length || !startsWith(content, ENTRY, at)) return null;
    const length = view.getUint16(at + 28, true);
    const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    names.add(decoder.decode(content.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + length)));
    at += ENTRY_BYTES + length + rest;
  }
  return names;
}

const SECTOR_BITS = { low: 9, high: 12 };
const DIRECTORY_ENTRY = 128;
/** Room for a thousand names and more; what Word and Excel write has some dozens. */
const MOST_SECTORS = 256;

/** Word and Excel before 2007: a compound file, whose directory names its streams. */
function compoundTypeOf(content: Uint8Array): FileType | null {
  const names = compoundNames(content);
  if (names.has('EncryptedPackage') || names.has('_VBA_PROJECT_CUR') || names.has('Macros')) {
    return null;
  }
  if (names.has('WordDocument')) return TYPES.doc;
  return names.has('Workbook') || names.has('Book') ? TYPES.xls : null;
}

function compoundNames(content: Uint8Array): Set<string> {
  const names = new Set<string>();
  if (content.length < 512) return names;
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const bits = view.getUint16(30, true);
  if (bits !== SECTOR_BITS.low && bits !== SECTOR_BITS.high) return names;
  const size = 2 ** bits;
  const decoder = new TextDecoder('utf-16le');
  let sector = view.getUint32(48, true);
  for (let count = 0; count < MOST_SECTORS; count += 1) {
    const start = (sector + 1) * size;
    const stop = start + size;
    if (stop > content.length) break;
    for (let at = start; at < stop; at += DIRECTORY_ENTRY) {
      const length = view.getUint16(at + 64, true);
      if (length < 2 || length > 64) continue;
      names.add(decoder.decode(content.subarray(at, at + length - 2)));
    }
    sector = nextSector(view, sector, size);
  }
  return names;
}

const FIRST_TABLES = 76;
/** Tables that the header itself names: they reach over seven megabytes and more. */
const MOST_TABLES = 109;
const LAST_SECTOR = 0xfffffffe;

/** The sector that follows another, by the file's own tables. */
function nextSector(view: DataView, sector: number, size: number): number {
  const inTable = size / 4;
  const table = Math.floor(sector / inTable);
  if (table >= MOST_TABLES) return LAST_SECTOR;
  const at = (view.getUint32(FIRST_TABLES + table * 4, true) + 1) * size + (sector % inTable) * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : LAST_SECTOR;
}
