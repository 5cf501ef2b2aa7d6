import 'server-only';
import { dayOf, type IsoDate } from '@/lib/domain/calendar';
import type { Period } from '@/lib/domain/province';
import {
  type Deadlines,
  daysLeft,
  dueDayOf,
  isAwaited,
  type Punctuality,
  punctualityOf,
} from '@/lib/domain/punctuality';
import { today } from './clock';
import { isoDayOrNull } from './rows';

interface Dates {
  readonly returnedDueOn: Date | null;
  readonly firstSubmittedAt: Date | null;
}

interface Timeliness {
  readonly deadlines: Deadlines;
  readonly dueOn: IsoDate;
  readonly daysLeft: number;
  readonly awaited: boolean;
  readonly punctuality: Punctuality;
  readonly firstSubmittedAt: string | null;
}

/** Where a report stands against its due days today. No report: nothing was begun. */
export function timelinessOf(
  period: Pick<Period, 'dueOn'>,
  extendedTo: Date | null,
  report: Dates | null,
): Timeliness {
  const deadlines: Deadlines = {
    dueOn: period.dueOn,
    extendedTo: isoDayOrNull(extendedTo),
    returnedDueOn: isoDayOrNull(report?.returnedDueOn ?? null),
  };
  const day = today();
  const first = report?.firstSubmittedAt ?? null;
  const submittedOn = first && dayOf(first);
  return {
    deadlines,
    dueOn: dueDayOf(deadlines),
    daysLeft: daysLeft(deadlines, day),
    awaited: isAwaited(deadlines, submittedOn),
    punctuality: punctualityOf(deadlines, submittedOn, day),
    firstSubmittedAt: first?.toISOString() ?? null,
  };
}
