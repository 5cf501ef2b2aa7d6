import { type RegisterView, viewOf } from '@/components/registers/view';
import { requireViewer } from '@/lib/auth/viewer';
import { getCurrentPeriod, getLastReportedPeriod, listPeriods } from '@/lib/data/period-queries';
import { listReportingUnits } from '@/lib/data/unit-queries';
import { can, type Viewer } from '@/lib/domain/access';
import type { Period, ReportingUnit } from '@/lib/domain/province';
import type { PeriodCode } from '@/lib/domain/quarter';
import type { RegisterName } from '@/lib/domain/registers/registered';

interface RegisterAddress {
  readonly viewer: Viewer;
  readonly view: RegisterView;
  readonly period: Period;
  /** Begun quarters, the newest first. */
  readonly periods: readonly PeriodCode[];
  readonly units: readonly ReportingUnit[];
  readonly readsAll: boolean;
}

/**
 * What a register's address asks for. Without a quarter, a unit sees the one that it is filling,
 * the Department the last whose reports are in.
 */
export async function registerAddress(
  register: RegisterName,
  params: Promise<Record<string, string | string[] | undefined>>,
): Promise<RegisterAddress> {
  const viewer = await requireViewer();
  const readsAll = can(viewer, 'province.read');
  const view = viewOf(register, await params);
  const [all, own] = await Promise.all([
    listPeriods(viewer),
    readsAll ? getLastReportedPeriod(viewer) : getCurrentPeriod(viewer),
  ]);
  const current = await getCurrentPeriod(viewer);
  const begun = all.filter(({ code }) => code <= current.code);
  const period = begun.find(({ code }) => code === view.period) ?? own;
  const units = await listReportingUnits(viewer, period);
  return {
    viewer,
    view,
    period,
    periods: begun.map(({ code }) => code),
    units: units.filter(({ kind }) => kind !== 'department'),
    readsAll,
  };
}
