import type { BriefingInput } from '@/lib/briefing/input';
import { nextQuarter } from '@/lib/domain/quarter';
import { type DemoBriefing, MEETINGS, TASKS } from './meetings';
import { demoProvinceQuarter } from './province-quarter';
import type { DemoReport } from './reports';
import { PROFILE } from './units';

/** What a briefing of the demonstration is written from on the day on which it is signed. */
export function demoBriefingInput(
  { period, number, signedOn }: DemoBriefing,
  reports: readonly DemoReport[],
): BriefingInput {
  return {
    province: demoProvinceQuarter(period, reports, signedOn),
    profile: PROFILE,
    meeting: MEETINGS.find((one) => one.period === period) ?? null,
    tasks: TASKS.filter((task) => task.period === nextQuarter(period)),
    number,
    signedOn,
    demo: true,
    layout: null,
  };
}
