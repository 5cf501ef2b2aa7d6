import 'server-only';
import { type MeetingPapers, meetingPapers } from '@/lib/briefing/meeting-frame';
import { db } from '@/lib/db/client';
import { can, type Viewer } from '@/lib/domain/access';
import type { Meeting, Presence } from '@/lib/domain/meeting';
import { nextQuarter, type PeriodCode } from '@/lib/domain/quarter';
import { getDepartmentProfile } from './briefing-queries';
import { getPeriod } from './period-queries';
import { isoDay } from './rows';
import { authorise } from './scope';
import { listReportingUnits } from './unit-queries';

export interface MeetingPage {
  readonly meeting: Meeting;
  readonly canEdit: boolean;
  readonly canGiveTasks: boolean;
  /** Head and foot of its papers; null where the Department's particulars are not entered. */
  readonly papers: MeetingPapers | null;
  /** The quarter that the meeting gives work for, and the work that it has already. */
  readonly next: PeriodCode;
  readonly tasks: readonly { readonly text: string; readonly addressees: string }[];
}

/** A quarter's meeting; where nothing is kept of it yet, the day that was set for it. @throws NotFoundError */
export async function getMeetingPage(viewer: Viewer, periodCode: string): Promise<MeetingPage> {
  authorise(viewer, 'briefing.read');
  const period = await getPeriod(viewer, periodCode);
  const next = nextQuarter(period.code);
  const [units, row, profile, tasks] = await Promise.all([
    listReportingUnits(viewer, period),
    db.meeting.findUnique({ where: { periodId: period.id }, include: { attendances: true } }),
    getDepartmentProfile(viewer, period.meetingOn),
    db.task.findMany({
      where: { period: { code: next } },
      orderBy: { position: 'asc' },
      select: { text: true, addressees: true },
    }),
  ]);
  const heldOn = row ? isoDay(row.heldOn) : period.meetingOn;
  return {
    meeting: {
      period: period.code,
      version: row?.version ?? 0,
      heldOn,
      startsAt: row?.startsAt ?? null,
      place: row?.place ?? '',
      chairName: row?.chairName ?? '',
      chairTitle: row?.chairTitle ?? '',
      invited: row?.attendance ?? null,
      programme: row?.programme ?? [],
      conclusions: row?.conclusions ?? [],
      attendance: units
        .filter(({ kind }) => kind !== 'department')
        .map(({ id, code, name, kind }) => {
          const noted = row?.attendances.find(({ unitId }) => unitId === id);
          return {
            unit: { code, name, kind },
            presence: (noted?.presence ?? null) as Presence | null,
            by: noted?.representedBy ?? null,
          };
        }),
    },
    canEdit: can(viewer, 'briefing.edit'),
    canGiveTasks: can(viewer, 'tasks.manage'),
    papers: profile && meetingPapers(profile, heldOn),
    next,
    tasks,
  };
}
