import type { FileRefusal } from './raw';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Compound file of Office before 2007; also the wrapping of an encrypted .xlsx. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const inUtf16 = (text: string): number[] => [...text].flatMap((char) => [char.charCodeAt(0), 0]);

function contains(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from(inUtf16(text)),
  );
}

/** What a file is by its first bytes, whatever it is called; null for a zip file, which may be .xlsx. */
export function refusalByContent(bytes: Uint8Array): FileRefusal | null {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, ZIP)) return null;
  if (startsWith(bytes, OLE)) {
    if (contains(bytes, 'EncryptedPackage') || contains(bytes, 'EncryptionInfo')) {
      return 'encrypted';
    }
    if (contains(bytes, 'WordDocument')) return 'word-document';
    return contains(bytes, 'Workbook') || contains(bytes, 'Book') ? 'old-excel' : 'not-a-workbook';
  }
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.startsWith('%PDF')) return 'pdf';
  if (/<(!doctype html|html|table|meta)\b/i.test(head)) return 'web-page';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: text has none of these
  return /[\u0000-\u0008\u000e-\u001f]/.test(head) ? 'not-a-workbook' : 'plain-text';
}
