import type { IsoDate } from '@/lib/domain/calendar';
import type { Period, ProvinceQuarter, QuarterData, UnitQuarter } from '@/lib/domain/province';
import { type PeriodCode, previousQuarter, sameQuarterLastYear } from '@/lib/domain/quarter';
import { CATALOGUE } from '../catalogue/catalogue';
import { PERIODS, periodOf } from './calendar';
import { reportersOf } from './plan';
import type { DemoReport } from './reports';
import { SUCCESSIONS } from './units';

function quarterOf(period: Period, reports: readonly DemoReport[], asOf: IsoDate): QuarterData {
  return {
    period,
    units: reportersOf(period).map((unit): UnitQuarter => {
      const report = reports.find(
        (candidate) => candidate.unit.id === unit.id && candidate.period.id === period.id,
      );
      const stands = report?.status === 'submitted' || report?.status === 'approved';
      const revision = stands
        ? report.revisions.findLast(({ submittedAt }) => submittedAt.slice(0, 10) <= asOf)
        : undefined;
      const snapshot = revision?.snapshot;
      return {
        unitId: unit.id,
        unitKind: unit.kind,
        unit,
        figures: snapshot ? { numbers: snapshot.numbers, texts: snapshot.texts } : null,
        standing: snapshot ? (report?.status === 'approved' ? 'approved' : 'provisional') : null,
        revision: revision?.number ?? null,
        routes: snapshot?.routes ?? [],
        postOffices: snapshot?.postOffices ?? [],
        remarks: snapshot?.remarks ?? [],
      };
    }),
  };
}

/**
 * A quarter of the demonstration as an overview or a briefing takes it, without a database.
 * @param asOf the day on which it is taken: what is submitted later is not in it
 */
export function demoProvinceQuarter(
  code: PeriodCode,
  reports: readonly DemoReport[],
  asOf: IsoDate = '9999-12-31',
): ProvinceQuarter {
  const quarter = (wanted: PeriodCode) => {
    const period = PERIODS.find((candidate) => candidate.code === wanted);
    return period ? quarterOf(period, reports, asOf) : null;
  };
  return {
    catalogue: CATALOGUE,
    successions: SUCCESSIONS,
    current: quarterOf(periodOf(code), reports, asOf),
    previous: quarter(previousQuarter(code)),
    lastYear: quarter(sameQuarterLastYear(code)),
  };
}
