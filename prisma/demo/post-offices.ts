import { lastDayOf } from '@/lib/domain/calendar';
import type { PeriodCode } from '@/lib/domain/quarter';
import type { PostOfficeEntry, SuspensionReason } from '@/lib/domain/register';
import { FIRST_PERIOD, LAST_COMPLETE } from './calendar';
import { COMMUNES, TO_KIEN_TUONG, WITH_TWO_POINTS } from './communes';
import { AFTER_SPLIT } from './units';

export interface DemoPostOffice {
  readonly id: number;
  /** Code of the unit that it belongs to. */
  readonly unit: string;
  readonly commune: string;
  readonly name: string;
  readonly validFrom: PeriodCode;
  readonly validTo: PeriodCode | null;
}

interface Suspension {
  readonly unit: string;
  readonly commune: string;
  readonly reason: SuspensionReason;
  /** Month in which it stopped, and in which it opened again. */
  readonly since: string;
  readonly until: string | null;
}

const nameOf = (commune: string): string => `Bưu điện văn hóa xã ${commune}`;

const hasTwo = (unit: string, commune: string): boolean =>
  WITH_TWO_POINTS.some(([code, name]) => code === unit && name === commune);

const pointsOf = (unit: string, communes: readonly string[]) =>
  communes.flatMap((commune) =>
    (hasTwo(unit, commune) ? ['', ' 2'] : ['']).map((suffix) => ({
      unit,
      commune,
      name: `${nameOf(commune)}${suffix}`,
    })),
  );

/** Every point of the register. Those of five communes go from Mộc Hóa's to Kiến Tường's. */
export const POST_OFFICES: readonly DemoPostOffice[] = [
  ...Object.entries(COMMUNES).flatMap(([unit, communes]) =>
    pointsOf(unit, communes).map((point) => ({
      ...point,
      validFrom: FIRST_PERIOD,
      validTo: unit === '798' && TO_KIEN_TUONG.includes(point.commune) ? LAST_COMPLETE : null,
    })),
  ),
  ...pointsOf('795', TO_KIEN_TUONG).map((point) => ({
    ...point,
    validFrom: AFTER_SPLIT,
    validTo: null,
  })),
].map((point, index) => ({ id: index + 1, ...point }));

const noStaff = (unit: string, commune: string, since: string, until: string | null = null) => ({
  unit,
  commune,
  reason: 'no-staff' as const,
  since,
  until,
});

/**
 * What stopped and when. At the end of March 2013 there are 26, all for want of staff: the points
 * closed for other reasons had opened again by then.
 */
const SUSPENSIONS: readonly Suspension[] = [
  noStaff('796', 'Hưng Hà', '2011-06'),
  noStaff('796', 'Vĩnh Bửu', '2011-11'),
  noStaff('796', 'Vĩnh Châu A', '2012-08', '2013-05'),
  noStaff('797', 'Hưng Điền A', '2011-09'),
  noStaff('797', 'Thái Trị', '2012-11'),
  noStaff('798', 'Bình Hiệp', '2011-12'),
  noStaff('798', 'Bình Hòa Đông', '2012-05'),
  noStaff('799', 'Bắc Hòa', '2011-04'),
  noStaff('799', 'Nhơn Hòa', '2012-02'),
  noStaff('799', 'Tân Hòa', '2013-02'),
  noStaff('800', 'Tân Hiệp', '2011-08'),
  noStaff('800', 'Thuận Bình', '2012-10'),
  noStaff('801', 'Bình Hòa Hưng', '2011-05'),
  noStaff('801', 'Mỹ Bình', '2011-10'),
  noStaff('801', 'Mỹ Quý Đông', '2012-06'),
  noStaff('802', 'An Ninh Tây', '2011-12'),
  noStaff('802', 'Lộc Giang', '2012-09'),
  noStaff('803', 'Thạnh Lợi', '2011-07', '2013-05'),
  noStaff('804', 'Long Thành', '2011-03'),
  noStaff('804', 'Tân Lập', '2012-12'),
  noStaff('805', 'Nhựt Ninh', '2012-01'),
  noStaff('806', 'Long Hựu Tây', '2011-09'),
  noStaff('806', 'Phước Tuy', '2013-01'),
  noStaff('807', 'Phước Vĩnh Đông', '2011-11'),
  noStaff('807', 'Tân Tập', '2012-07'),
  noStaff('808', 'Thanh Vĩnh Đông', '2012-03'),
  { unit: '794', commune: 'Bình Tâm', reason: 'moved', since: '2012-02', until: '2012-08' },
  { unit: '802', commune: 'Tân Phú', reason: 'damaged', since: '2011-10', until: '2012-11' },
  { unit: '806', commune: 'Tân Ân', reason: 'damaged', since: '2012-05', until: '2013-01' },
  { unit: '803', commune: 'Bình Đức', reason: 'other', since: '2012-09', until: '2013-02' },
  { unit: '795', commune: 'Bình Hiệp', reason: 'no-staff', since: '2011-12', until: null },
  noStaff('808', 'Hòa Phú', '2013-05'),
];

/** The register of a unit in a period, each point with its state on the last day. */
export function postOfficesOf(unit: string, period: PeriodCode): PostOfficeEntry[] {
  const month = lastDayOf(period).slice(0, 7);
  return registerOf(unit, period).map(({ id, commune, name }) => {
    const suspension = SUSPENSIONS.find(
      (candidate) =>
        candidate.unit === unit &&
        name === nameOf(candidate.commune) &&
        candidate.since <= month &&
        (candidate.until === null || month < candidate.until),
    );
    return {
      id,
      commune,
      name,
      state: suspension ? 'suspended' : 'operating',
      reason: suspension?.reason ?? null,
      since: suspension?.since ?? null,
    };
  });
}

const registerOf = (unit: string, period: PeriodCode): DemoPostOffice[] =>
  POST_OFFICES.filter(
    (point) =>
      point.unit === unit &&
      point.validFrom <= period &&
      (point.validTo === null || period <= point.validTo),
  );
