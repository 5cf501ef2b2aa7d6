import 'server-only';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import type { IsoDate } from '@/lib/domain/calendar';
import type { ProvinceQuarter } from '@/lib/domain/province';
import { nextQuarter } from '@/lib/domain/quarter';
import { isDemonstration } from './clock';
import { getProvinceQuarter } from './province-queries';
import { dateOf, isoDay, isoDayOrNull } from './rows';
import { authorise } from './scope';

/** The Department's particulars in force on a day. */
export async function getDepartmentProfile(_viewer: Viewer, day: IsoDate) {
  return db.departmentProfile.findFirst({
    where: { validFrom: { lte: dateOf(day) } },
    orderBy: { validFrom: 'desc' },
    omit: { id: true, validFrom: true },
  });
}

export type DepartmentProfile = NonNullable<Awaited<ReturnType<typeof getDepartmentProfile>>>;

export interface BriefingMaterial {
  readonly province: ProvinceQuarter;
  readonly profile: DepartmentProfile;
  readonly meeting: {
    readonly heldOn: IsoDate;
    readonly place: string;
    readonly chairName: string;
    readonly chairTitle: string;
  } | null;
  /** Work given for the next quarter. */
  readonly tasks: readonly {
    readonly position: number;
    readonly text: string;
    readonly addressees: string;
  }[];
  readonly number: number | null;
  readonly signedOn: IsoDate | null;
  readonly demo: boolean;
}

/** Everything that a quarter's briefing is written from. @throws NotFoundError */
export async function getBriefingMaterial(
  viewer: Viewer,
  periodCode: string,
): Promise<BriefingMaterial> {
  authorise(viewer, 'briefing.read');
  const province = await getProvinceQuarter(viewer, periodCode);
  const { period } = province.current;
  const [profile, meeting, tasks, briefing] = await Promise.all([
    getDepartmentProfile(viewer, period.meetingOn),
    db.meeting.findUnique({ where: { periodId: period.id } }),
    db.task.findMany({
      where: { period: { code: nextQuarter(period.code) } },
      orderBy: { position: 'asc' },
      select: { position: true, text: true, addressees: true },
    }),
    db.briefing.findFirst({ where: { periodId: period.id }, orderBy: { version: 'desc' } }),
  ]);
  if (!profile) throw new Error('The Department has no profile for this period');
  return {
    province,
    profile: {
      ...profile,
      signerName: briefing?.signerName ?? profile.signerName,
      signerTitle: briefing?.signerTitle ?? profile.signerTitle,
    },
    meeting: meeting && {
      heldOn: isoDay(meeting.heldOn),
      place: meeting.place,
      chairName: meeting.chairName,
      chairTitle: meeting.chairTitle,
    },
    tasks,
    number: briefing?.number ?? null,
    signedOn: isoDayOrNull(briefing?.signedOn ?? null),
    demo: isDemonstration(),
  };
}
