import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fileTypeOf } from '@/lib/domain/file-type';
import {
  aCompoundFile,
  aDocx,
  anXlsx,
  aPdf,
  aPng,
  aZip,
  bytesOf,
} from '../../support/file-samples';

const typeOf = async (content: Uint8Array | Promise<Uint8Array>) =>
  fileTypeOf(await content)?.extension ?? null;

describe('a file is known by its content', () => {
  it.each([
    ['pdf', () => aPdf()],
    ['png', () => aPng()],
    ['jpg', () => bytesOf('\xff\xd8\xff\xe0\x00\x10JFIF')],
    ['webp', () => bytesOf('RIFF\x10\x00\x00\x00WEBPVP8 ')],
    ['docx', aDocx],
    ['xlsx', anXlsx],
    ['doc', () => aCompoundFile('Root Entry', 'Data', '1Table', 'WordDocument')],
    ['xls', () => aCompoundFile('Root Entry', 'Workbook')],
    ['xls', () => aCompoundFile('Root Entry', 'Book')],
    // The name that tells is in the directory's second sector, which lies elsewhere
    ['doc', () => aCompoundFile('Root Entry', 'a', 'b', 'c', 'd', 'WordDocument')],
  ] as const)('%s', async (extension, content) => {
    expect(await typeOf(content())).toBe(extension);
  });
});

describe('a file that is something else is not taken, whatever its name says', () => {
  it.each([
    ['nothing', () => bytesOf('')],
    ['a program', () => bytesOf('MZ\x90\x00\x03\x00\x00\x00\x04')],
    ['a page', () => bytesOf('<!doctype html><script>alert(1)</script>')],
    ['a drawing that runs scripts', () => bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['text', () => bytesOf('Huyen,So lieu\n')],
    ['a zip of anything', () => aZip('virus.exe')],
    ['slides', () => aZip('[Content_Types].xml', 'ppt/presentation.xml')],
    ['OpenDocument', () => aZip('mimetype', 'content.xml')],
    [
      'a Word file with macros',
      () => aZip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'),
    ],
    ['an old Word file with macros', () => aCompoundFile('Root Entry', 'WordDocument', 'Macros')],
    ['a protected document', () => aCompoundFile('Root Entry', 'EncryptedPackage')],
    ['an installer', () => aCompoundFile('Root Entry', 'Property')],
    ['the start of a zip', () => bytesOf('PK\x03\x04word/document.xml[Content_Types].xml')],
    ['the start of a compound file', () => bytesOf('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
  ] as const)('%s', async (_what, content) => {
    expect(await typeOf(content())).toBeNull();
  });

  test('a zip that says that it has more parts than it has', async () => {
    const content = await aDocx();
    const end = content.length - 22;
    content.set([0xff, 0x7f], end + 10);
    expect(fileTypeOf(content)).toBeNull();
  });

  test('a directory that leads in a circle ends', () => {
    const content = aCompoundFile('Root Entry', 'a', 'b', 'c', 'd');
    new DataView(content.buffer).setUint32(512 + 4, 1, true);
    expect(fileTypeOf(content)).toBeNull();
  });

  test('damaged anywhere, it is told or refused, and nothing throws', async () => {
    const samples = [await aDocx(), await anXlsx(), aCompoundFile('Root Entry', 'Workbook')];
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.array(fc.tuple(fc.nat(4000), fc.nat(255)), { maxLength: 20 }),
        fc.nat(4000),
        (sample, changes, cut) => {
          const content = sample.slice(0, Math.max(0, sample.length - (cut % sample.length)));
          for (const [at, byte] of changes) if (at < content.length) content[at] = byte;
          fileTypeOf(content);
        },
      ),
    );
  });
});
