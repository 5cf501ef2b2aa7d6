import { firstDayOf, lastDayOf } from '@/lib/domain/calendar';
import type { Figures } from '@/lib/domain/indicator';
import type {
  CatalogueData,
  Period,
  ProvinceQuarter,
  QuarterData,
  ReportingUnit,
  UnitQuarter,
} from '@/lib/domain/province';
import type { PeriodCode } from '@/lib/domain/quarter';
import { reportingUnits, type Succession } from '@/lib/domain/unit';
import { LONG_AN, LONG_AN_SPLIT, quarterWindow } from './domain';

export const aPeriod = (code: PeriodCode): Period => ({
  id: Number(code.replace('-Q', '')),
  code,
  window: quarterWindow(code),
  opensOn: firstDayOf(code),
  dueOn: lastDayOf(code),
  reviewOn: lastDayOf(code),
  meetingOn: lastDayOf(code),
  lockReason: null,
});

export const UNITS: readonly ReportingUnit[] = LONG_AN.map((unit, position) => ({
  ...unit,
  position: unit.kind === 'department' ? 999 : position,
}));

type Given = Partial<Omit<UnitQuarter, 'unit' | 'unitId' | 'unitKind'>>;

/** Long An in a quarter; a unit whose code is not given reported nothing. */
export function aQuarter(
  code: PeriodCode,
  given: Readonly<Record<string, Given>>,
  units: readonly ReportingUnit[] = UNITS,
): QuarterData {
  const period = aPeriod(code);
  return {
    period,
    units: reportingUnits(units, period.window).map((unit) => {
      const own = given[unit.code];
      return {
        unit,
        unitId: unit.id,
        unitKind: unit.kind,
        figures: null,
        standing: own ? 'approved' : null,
        revision: own ? 1 : null,
        routes: [],
        postOffices: [],
        remarks: [],
        ...own,
      };
    }),
  };
}

/** The same figures for every unit but the Department. */
export const everyUnit = (figures: Figures): Record<string, Given> =>
  Object.fromEntries(
    UNITS.filter(({ kind }) => kind !== 'department').map(({ code }) => [code, { figures }]),
  );

export const aProvince = (
  catalogue: CatalogueData,
  current: QuarterData,
  previous: QuarterData | null = null,
  lastYear: QuarterData | null = null,
  successions: readonly Succession[] = [LONG_AN_SPLIT],
): ProvinceQuarter => ({ catalogue, successions, current, previous, lastYear });
