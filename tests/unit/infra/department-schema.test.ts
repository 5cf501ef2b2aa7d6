import { expect, it } from 'vitest';
import { type DepartmentFieldError, saveDepartmentSchema } from '@/lib/schemas/department';

const GOOD = {
  id: null,
  version: 0,
  validFrom: '2025-07-01',
  provinceName: 'Tây Ninh',
  superiorBody: 'Ủy ban nhân dân tỉnh Tây Ninh',
  name: 'Sở Khoa học và Công nghệ',
  abbreviation: 'SKH&CN',
  place: 'Tây Ninh',
  headTitle: 'Giám đốc',
  signerName: 'Nguyễn Văn An',
  signerTitle: 'Phó Giám đốc',
  otherSigners: [{ name: '', title: '' }],
  recipients: ['UBND tỉnh (b/c)', '  ', 'Lưu: VT'],
  inspectionTeam: 'Đội 814',
  layout: null,
};

it('takes what people type, without blank rows', () => {
  expect(
    saveDepartmentSchema.parse({ ...GOOD, name: '  Sở  Khoa học và Công nghệ ' }),
  ).toMatchObject({
    name: 'Sở Khoa học và Công nghệ',
    otherSigners: [],
    recipients: ['UBND tỉnh (b/c)', 'Lưu: VT'],
  });
});

it.each<[field: string, value: unknown, code: DepartmentFieldError]>([
  ['name', ' ', 'missing'],
  ['name', 'a'.repeat(201), 'too-long'],
  ['validFrom', '', 'date-missing'],
  ['abbreviation', 'S TTTT', 'abbreviation-format'],
  ['otherSigners', [{ name: 'Lê Văn Minh', title: '' }], 'signer-incomplete'],
  ['recipients', [' '], 'recipients-missing'],
  ['layout', '2030', 'layout-unknown'],
])('says what is wrong with %s', (field, value, code) => {
  const { error } = saveDepartmentSchema.safeParse({ ...GOOD, [field]: value });
  expect(error?.issues).toMatchObject([{ path: [field], message: code }]);
});
