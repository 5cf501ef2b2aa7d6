import type { IsoDate } from './calendar';
import type { ReportingUnit } from './province';
import { isValidOn } from './unit';

/** A kept file of outlines, in force from a day until the next one begins. */
export interface BoundaryMapRecord {
  readonly id: number;
  readonly validFrom: IsoDate;
  readonly fileName: string;
  /** Property of the file's features that named their units. */
  readonly property: string;
  /** Units that have an outline in it. */
  readonly units: number;
  readonly uploadedBy: string;
  readonly uploadedAt: string;
}

/** Units that lie somewhere: not the province, which holds them all, nor the Department. */
export const hasPlace = ({ kind }: Pick<ReportingUnit, 'kind'>): boolean =>
  kind !== 'province' && kind !== 'department';

/** The units that a map of a day is of, in the order given. */
export const mappedUnits = (units: readonly ReportingUnit[], day: IsoDate): ReportingUnit[] =>
  units.filter((unit) => hasPlace(unit) && isValidOn(unit, day));

/** The day since which the units have been those of today; today itself where there are none. */
export function unitsSince(units: readonly ReportingUnit[], today: IsoDate): IsoDate {
  const days = mappedUnits(units, today).map(({ validFrom }) => validFrom);
  return days.sort().at(-1) ?? today;
}
