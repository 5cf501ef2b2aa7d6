import type { IsoDate } from '@/lib/domain/calendar';
import type { ReportingUnit } from '@/lib/domain/province';
import type { PeriodCode } from '@/lib/domain/quarter';
import type { Succession, UnitKind } from '@/lib/domain/unit';

export interface DemoUnit extends ReportingUnit {
  readonly parentId: number | null;
  readonly legalBasis: string | null;
}

export interface Composition {
  readonly unitId: number;
  readonly validFrom: IsoDate;
  readonly wards: number;
  readonly communes: number;
  readonly townships: number;
}

const SPLIT_ON: IsoDate = '2013-03-18';
/** The first period in which Kiến Tường reports, and Mộc Hóa without it. */
export const AFTER_SPLIT: PeriodCode = '2013-Q2';
const SPLIT_BASIS = 'Nghị quyết số 33/NQ-CP ngày 18/3/2013 của Chính phủ';
/** The demonstration begins in 2012 and says nothing of how the units came to be before. */
const BEFORE: IsoDate = '2010-01-01';

const PROVINCE_ID = 1;

type Row = [
  code: string,
  name: string,
  kind: UnitKind,
  wards: number,
  communes: number,
  townships: number,
];
const ROWS: readonly Row[] = [
  ['794', 'Tân An', 'city', 9, 5, 0],
  ['795', 'Kiến Tường', 'town', 3, 5, 0],
  ['796', 'Tân Hưng', 'district', 0, 11, 1],
  ['797', 'Vĩnh Hưng', 'district', 0, 9, 1],
  ['798', 'Mộc Hóa', 'district', 0, 12, 1],
  ['799', 'Tân Thạnh', 'district', 0, 12, 1],
  ['800', 'Thạnh Hóa', 'district', 0, 10, 1],
  ['801', 'Đức Huệ', 'district', 0, 10, 1],
  ['802', 'Đức Hòa', 'district', 0, 17, 3],
  ['803', 'Bến Lức', 'district', 0, 14, 1],
  ['804', 'Thủ Thừa', 'district', 0, 12, 1],
  ['805', 'Tân Trụ', 'district', 0, 10, 1],
  ['806', 'Cần Đước', 'district', 0, 16, 1],
  ['807', 'Cần Giuộc', 'district', 0, 16, 1],
  ['808', 'Châu Thành', 'district', 0, 12, 1],
];

const begins = (code: string): IsoDate => (code === '795' ? SPLIT_ON : BEFORE);

const districts = ROWS.map(
  ([code, name, kind], index): DemoUnit => ({
    id: PROVINCE_ID + 1 + index,
    code,
    name,
    kind,
    parentId: PROVINCE_ID,
    validFrom: begins(code),
    validTo: null,
    legalBasis: code === '795' ? SPLIT_BASIS : null,
    position: index + 1,
  }),
);

export const DEPARTMENT: DemoUnit = {
  id: PROVINCE_ID + 1 + ROWS.length,
  code: 'so-tttt',
  name: 'Sở Thông tin và Truyền thông',
  kind: 'department',
  parentId: PROVINCE_ID,
  validFrom: BEFORE,
  validTo: null,
  legalBasis: null,
  // The Department stands after all units, however many there come to be.
  position: 1000,
};

export const UNITS: readonly DemoUnit[] = [
  {
    id: PROVINCE_ID,
    code: '80',
    name: 'Long An',
    kind: 'province',
    parentId: null,
    validFrom: BEFORE,
    validTo: null,
    legalBasis: null,
    position: 0,
  },
  ...districts,
  DEPARTMENT,
];

/** @throws Error when the demonstration has no such unit. */
export function unitOf(code: string): DemoUnit {
  const unit = UNITS.find((candidate) => candidate.code === code);
  if (!unit) throw new Error(`No unit ${code} in the demonstration`);
  return unit;
}

export const COMPOSITIONS: readonly Composition[] = [
  ...ROWS.map(
    ([code, , , wards, communes, townships]): Composition => ({
      unitId: unitOf(code).id,
      validFrom: begins(code),
      wards,
      communes,
      townships,
    }),
  ),
  { unitId: unitOf('798').id, validFrom: SPLIT_ON, wards: 0, communes: 7, townships: 0 },
];

/** Wards, communes and townships of a unit on a day. */
export function compositionOn(unitId: number, day: IsoDate): Composition | null {
  const valid = COMPOSITIONS.filter((row) => row.unitId === unitId && row.validFrom <= day);
  return valid.sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1)).at(-1) ?? null;
}

export const SUCCESSIONS: readonly Succession[] = [
  {
    fromId: unitOf('798').id,
    toId: unitOf('795').id,
    kind: 'split',
    effectiveOn: SPLIT_ON,
    legalBasis: SPLIT_BASIS,
  },
];

export const PROFILE = {
  validFrom: BEFORE,
  provinceName: 'Long An',
  // In ordinary letters, so that they can stand in a sentence: capitals are the letterhead's affair.
  superiorBody: 'Ủy ban nhân dân tỉnh Long An',
  name: 'Sở Thông tin và Truyền thông',
  abbreviation: 'STTTT',
  place: 'Long An',
  headTitle: 'Giám đốc',
  signerName: 'Nguyễn Hòa Nhã',
  signerTitle: 'Phó Giám đốc',
  recipients: [
    'Bộ Thông tin và Truyền thông (b/c)',
    'UBND tỉnh (b/c)',
    'Ban Giám đốc Sở',
    'Phòng VHTT, Đài Truyền thanh các huyện, thành phố',
    'Lưu: VT, BCXB',
  ],
  inspectionTeam: 'Đội 814',
} as const;
