import { firstDayOf, lastDayOf } from '@/lib/domain/calendar';
import type { Figures, Indicator } from '@/lib/domain/indicator';
import type { PeriodCode } from '@/lib/domain/quarter';
import type { CableRouteEntry, PostOfficeEntry } from '@/lib/domain/register';
import type { DataWindow, Succession, Unit } from '@/lib/domain/unit';

/** An entered count of the units, unless told otherwise. */
export function anIndicator(given: Partial<Indicator> & { readonly code: string }): Indicator {
  return {
    section: 'one-stop-shop',
    kind: given.formula ? 'derived' : 'entered',
    valueType: 'count',
    name: { vi: given.code, en: given.code },
    measure: null,
    hint: null,
    basis: null,
    example: null,
    group: null,
    formula: null,
    overTime: 'flow',
    target: null,
    direction: 'neutral',
    reporter: 'units',
    options: [],
    validFrom: null,
    validTo: null,
    ...given,
  };
}

export const figuresOf = (numbers: Figures['numbers'], texts: Figures['texts'] = {}): Figures => ({
  numbers,
  texts,
});

export function aRoute(given: Partial<CableRouteEntry> = {}): CableRouteEntry {
  return {
    id: 1,
    name: 'Hùng Vương',
    from: 'A',
    to: 'B',
    km: 1.2,
    enterprises: [],
    kind: 'undergrounding',
    phase: null,
    originalDeadline: '2012-12',
    extensions: [],
    state: 'not-started',
    percent: null,
    remark: null,
    ...given,
  };
}

export function aPostOffice(given: Partial<PostOfficeEntry> = {}): PostOfficeEntry {
  return {
    id: 1,
    commune: 'Tân Tập',
    name: 'Tân Tập',
    state: 'operating',
    reason: null,
    since: null,
    ...given,
  };
}

/** A period's data window as in 2013: the calendar quarter. */
export const quarterWindow = (code: PeriodCode): DataWindow => ({
  from: firstDayOf(code),
  to: lastDayOf(code),
});

const NAMES = [
  ['794', 'Tân An'],
  ['795', 'Kiến Tường'],
  ['796', 'Tân Hưng'],
  ['797', 'Vĩnh Hưng'],
  ['798', 'Mộc Hóa'],
  ['799', 'Tân Thạnh'],
  ['800', 'Thạnh Hóa'],
  ['801', 'Đức Huệ'],
  ['802', 'Đức Hòa'],
  ['803', 'Bến Lức'],
  ['804', 'Thủ Thừa'],
  ['805', 'Tân Trụ'],
  ['806', 'Cần Đước'],
  ['807', 'Cần Giuộc'],
  ['808', 'Châu Thành'],
] as const;

export const KIEN_TUONG = 795;
export const MOC_HOA = 798;

/** Long An: the province, its fifteen units (ids as their codes, for the reader) and the Department. */
export const LONG_AN: readonly Unit[] = [
  { id: 80, code: '80', name: 'Long An', kind: 'province', validFrom: '1976-02-01', validTo: null },
  ...NAMES.map(
    ([code, name]): Unit => ({
      id: Number(code),
      code,
      name,
      kind: code === '794' ? 'city' : code === '795' ? 'town' : 'district',
      validFrom: code === '795' ? '2013-03-18' : '1976-02-01',
      validTo: null,
    }),
  ),
  {
    id: 1,
    code: 'so-tttt',
    name: 'Sở Thông tin và Truyền thông',
    kind: 'department',
    validFrom: '2008-03-01',
    validTo: null,
  },
];

/** Resolution 33/NQ-CP: Kiến Tường cut out of Mộc Hóa. */
export const LONG_AN_SPLIT: Succession = {
  fromId: MOC_HOA,
  toId: KIEN_TUONG,
  kind: 'split',
  effectiveOn: '2013-03-18',
  legalBasis: '33/NQ-CP',
};
