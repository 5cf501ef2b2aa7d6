import 'server-only';
import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { Viewer } from '@/lib/domain/access';
import type { SaveMeetingInput } from '@/lib/schemas/meeting';
import { audit } from './audit';
import { ConflictError, ProblemError } from './errors';
import { getPeriod } from './period-queries';
import { dateOf } from './rows';
import { authorise } from './scope';
import { listReportingUnits } from './unit-queries';

/**
 * Keeps what is known of a quarter's meeting, before it or after. An issued briefing keeps the one
 * that it was issued with.
 * @throws ConflictError when somebody changed it meanwhile
 * @throws ProblemError `unit-unknown` for a unit that does not report for the quarter
 */
export async function saveMeeting(viewer: Viewer, input: SaveMeetingInput): Promise<void> {
  authorise(viewer, 'briefing.edit');
  const period = await getPeriod(viewer, input.period);
  const units = await listReportingUnits(viewer, period);
  const noted = input.attendance.flatMap(({ unit: code, presence, by }) => {
    const unit = units.find((candidate) => candidate.code === code);
    if (!unit) throw new ProblemError('unit-unknown');
    if (presence === null) return [];
    return [{ unitId: unit.id, presence, representedBy: presence === 'represented' ? by : null }];
  });
  const { startsAt, place, chairName, chairTitle, invited, programme, conclusions } = input;
  const data = {
    heldOn: dateOf(input.heldOn),
    startsAt,
    place,
    chairName,
    chairTitle,
    attendance: invited,
    programme,
    conclusions,
  };
  try {
    await db.$transaction(async (tx) => {
      const meeting =
        input.version === 0
          ? await tx.meeting.create({ data: { ...data, periodId: period.id } })
          : await changed(tx, period.id, input.version, data);
      await tx.meetingAttendance.deleteMany({ where: { meetingId: meeting.id } });
      await tx.meetingAttendance.createMany({
        data: noted.map((row) => ({ ...row, meetingId: meeting.id })),
      });
      await audit(tx, viewer, 'meeting.save', `briefing:${period.code}`, {
        heldOn: input.heldOn,
        startsAt,
        place,
        chair: `${chairName}, ${chairTitle}`,
        programme: programme.join('; '),
        conclusions: conclusions.join('; '),
        attendance: `${noted.filter(({ presence }) => presence !== 'absent').length}/${noted.length}`,
      });
    });
  } catch (error) {
    // Somebody else noted the first of it.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') {
      throw new ConflictError();
    }
    throw error;
  }
}

async function changed(
  tx: Prisma.TransactionClient,
  periodId: number,
  version: number,
  data: Prisma.MeetingUpdateManyMutationInput,
): Promise<{ id: number }> {
  const [meeting] = await tx.meeting.updateManyAndReturn({
    where: { periodId, version },
    data: { ...data, version: { increment: 1 } },
    select: { id: true },
  });
  if (!meeting) throw new ConflictError();
  return meeting;
}
