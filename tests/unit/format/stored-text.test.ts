import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneLine, writable } from '@/lib/format/stored-text';
import { line } from '@/lib/schemas/line';
import { commentSchema } from '@/lib/schemas/report';
import { createUserSchema } from '@/lib/schemas/user';

it('takes out what neither a database nor a Word file can hold', () => {
  expect(writable('a\0b\u0001c\u000bd\u001fe\u007ff\uffffg')).toBe('abcdefg');
  expect(writable('nửa \ud83d cặp \udc00')).toBe('nửa  cặp ');
});

it('leaves everything else: marks, tabs, line ends, whole pairs, what looks like markup', () => {
  const text = 'Đức Hòa\tđã\r\nxong 🙂 ]]> <b>&amp;';
  expect(writable(text)).toBe(text);
});

it('cleans what is typed in reports and in accounts', () => {
  const key = { period: '2013-Q2', unit: '794', indicator: null };
  expect(commentSchema.parse({ ...key, text: '\u0000Xem\u000b lại\ud800 ' }).text).toBe('Xem lại');
  expect(commentSchema.safeParse({ ...key, text: ' \0 ' }).success).toBe(false);
  const user = { username: 'thu.ha', title: '', role: 'admin', unit: '', email: '', phone: '' };
  expect(createUserSchema.parse({ ...user, displayName: 'Thu\0 Hà' }).displayName).toBe('Thu Hà');
});

it('keeps one line as one line, whatever was pasted', () => {
  expect(oneLine(' Tuyến\u00a0A \r\n –\u200b  B\t\0 ')).toBe('Tuyến A – B');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = oneLine(text);
      expect(once).not.toMatch(/^\s|\s$|\s\s|[^\S ]/);
      expect(oneLine(once)).toBe(once);
    }),
  );
});

it('measures a line as it is stored', () => {
  expect(line(3).parse('  a  b  ')).toBe('a b');
  expect(
    line(3)
      .safeParse('a bc')
      .error?.issues.map(({ message }) => message),
  ).toEqual(['too-long']);
});
