import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { attachmentName } from '@/lib/domain/attachment';
import { formatFileSize } from '@/lib/format/file-size';

const PDF = { mediaType: 'application/pdf', extension: 'pdf' };

describe('the name that a file is kept under', () => {
  it.each([
    ['Danh sách điểm bưu điện.pdf', 'Danh sách điểm bưu điện.pdf'],
    // Its ending says what it is, not what it was called
    ['bao-cao.exe', 'bao-cao.pdf'],
    ['Quyết định 12.2013.pdf', 'Quyết định 12.2013.pdf'],
    ['C:\\Users\\An\\bao cao.PDF', 'C Users An bao cao.pdf'],
    ['../../etc/passwd', 'etc passwd.pdf'],
    ['a\r\nSet-Cookie: x.pdf', 'a Set-Cookie x.pdf'],
    // Turned round by a mark that is not seen, "fdp.exe" would read as "exe.pdf"
    ['hoa-don\u202efdp.exe', 'hoa-don fdp.pdf'],
    ['', 'tep-dinh-kem.pdf'],
    ['...', 'tep-dinh-kem.pdf'],
    ['.pdf', 'tep-dinh-kem.pdf'],
    ['Bie\u0302\u0309u.pdf', 'Biểu.pdf'],
  ])('of %j is %j', (given, kept) => {
    expect(attachmentName(given, PDF)).toBe(kept);
  });

  test('is short, ends in what it is, and breaks no header, whatever was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
        const kept = attachmentName(given, PDF);
        expect([...kept].length).toBeLessThanOrEqual(104);
        expect(kept).toMatch(/^[^.].*\.pdf$|^[^.]\.pdf$/u);
        expect(() => encodeURIComponent(kept)).not.toThrow();
        expect(kept).not.toMatch(/[\r\n"\\/:]/);
      }),
    );
  });
});

it.each([
  [1, '1 kB'],
  [12 * 1024, '12 kB'],
  [1_500_000, '1,4 MB'],
  [10 * 1024 * 1024, '10 MB'],
])('%d bytes are %s', (bytes, text) => {
  expect(formatFileSize(bytes)).toBe(text);
});
