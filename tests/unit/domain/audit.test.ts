import { describe, expect, it } from 'vitest';
import { auditDetails } from '@/lib/domain/audit';

const local = (text: string) => ({ vi: text, en: text });
const names = {
  sections: new Map([['email', local('Thư điện tử')]]),
  indicators: new Map([['mailboxes-used', local('Hộp thư được dùng')]]),
  units: new Map([[2, local('Huyện Thủ Thừa')]]),
  revisions: new Map([[41, 2]]),
};

describe('what an audit event says of itself', () => {
  it('names the section and each figure that changed, unknown told from 0', () => {
    const data = {
      section: 'email',
      version: 3,
      changes: [
        { indicator: 'mailboxes-used', from: null, to: 0 },
        { indicator: 'retired', from: 'yes', to: 'no' },
        { what: 'remark', of: 'email', from: '', to: 'Ổn định.' },
        { what: 'explanation', of: 'unusual:mailboxes-used', from: '', to: 'Đúng.' },
      ],
    };
    const figure = (from: number | null, to: number | null, words: [string, string] | [] = []) => ({
      from: { number: from, text: words[0] ?? null },
      to: { number: to, text: words[1] ?? null },
    });
    expect(auditDetails(data, names)).toEqual({
      section: local('Thư điện tử'),
      changes: [
        {
          change: { what: 'figure', of: 'mailboxes-used', ...figure(null, 0) },
          of: local('Hộp thư được dùng'),
        },
        {
          change: { what: 'figure', of: 'retired', ...figure(null, null, ['yes', 'no']) },
          of: local('retired'),
        },
        { change: data.changes[2], of: local('Thư điện tử') },
        { change: data.changes[3], of: local('Hộp thư được dùng') },
      ],
      fields: [{ name: 'version', value: 3 }],
    });
  });

  it('keeps what it does not know as it is, and leaves out what says nothing', () => {
    expect(auditDetails({ odd: { a: [1] }, none: null, from: 'draft' }, names).fields).toEqual([
      { name: 'odd', value: '{"a":[1]}' },
      { name: 'from', value: 'draft' },
    ]);
  });

  it('says names and not the numbers of the database, as far as they are known', () => {
    const fieldsOf = (data: object) => auditDetails(data, names).fields;
    expect(fieldsOf({ unitId: 2, revisionId: 41, returned: 'email, retired' })).toEqual([
      { name: 'unitId', value: local('Huyện Thủ Thừa') },
      { name: 'revisionId', value: 2 },
      { name: 'returned', value: local('Thư điện tử; retired') },
    ]);
    expect(fieldsOf({ unitId: 3, revisionId: 42 })).toEqual([
      { name: 'unitId', value: 3 },
      { name: 'revisionId', value: 42 },
    ]);
  });

  it.each([null, undefined, 'text', [1]])('has nothing to say of %j', (data) => {
    expect(auditDetails(data, names)).toEqual({ section: null, changes: [], fields: [] });
  });
});
