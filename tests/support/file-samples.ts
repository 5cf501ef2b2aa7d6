import JSZip from 'jszip';

type Content = Uint8Array<ArrayBuffer>;

export const bytesOf = (text: string): Content => new Uint8Array(Buffer.from(text, 'latin1'));

export const aPdf = (words = 'Danh sách'): Content => bytesOf(`%PDF-1.4\n% ${words}\n%%EOF\n`);
export const aPng = (): Content =>
  new Uint8Array(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  );

/** A zip with these parts, as Word and Excel write it. */
export async function aZip(...parts: string[]): Promise<Content> {
  const zip = new JSZip();
  for (const part of parts) zip.file(part, '<x/>');
  return new Uint8Array(await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }));
}
export const aDocx = () => aZip('[Content_Types].xml', '_rels/.rels', 'word/document.xml');
export const anXlsx = () => aZip('[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml');

const SECTOR = 512;
const END_OF_CHAIN = 0xfffffffe;

/**
 * A compound file with these streams, four to a sector of its directory. The sectors lie apart, as
 * they do in a document that was saved many times.
 */
export function aCompoundFile(...streams: string[]): Content {
  const directory = Math.ceil(streams.length / 4);
  const content = new Uint8Array(SECTOR * (2 + directory * 2));
  const view = new DataView(content.buffer);
  content.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  view.setUint32(76, 0, true);
  for (let index = 0; index < directory; index += 1) {
    const last = index === directory - 1;
    view.setUint32(SECTOR + (1 + index * 2) * 4, last ? END_OF_CHAIN : 3 + index * 2, true);
  }
  streams.forEach((name, index) => {
    const at = SECTOR * (2 + Math.floor(index / 4) * 2) + (index % 4) * 128;
    content.set(new Uint8Array(Buffer.from(name, 'utf16le')), at);
    view.setUint16(at + 64, name.length * 2 + 2, true);
  });
  return content;
}
