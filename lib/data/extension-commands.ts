import 'server-only';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import { type IsoDate, workingDayFrom } from '@/lib/domain/calendar';
import type { ReportDetail } from '@/lib/domain/report-detail';
import type { GrantExtensionInput, WithdrawExtensionInput } from '@/lib/schemas/period';
import { audit } from './audit';
import { businessNow, today } from './clock';
import { ConflictError, ProblemError } from './errors';
import { holdUnlocked } from './open-period';
import { getReport } from './report-queries';
import { dateOf, isoDay } from './rows';
import { authorise } from './scope';

/**
 * Gives a unit a later due day, or changes the one it was given.
 * @returns the day as it stands: the next one on which offices work
 * @throws ProblemError `period-locked`, `extension-submitted`, `due-extension-not-later`,
 *   `extension-past`
 * @throws ConflictError when what was granted is no longer what the person saw
 */
export async function grantExtension(
  viewer: Viewer,
  { period, unit, seen, dueOn: asked, reason }: GrantExtensionInput,
): Promise<{ dueOn: IsoDate }> {
  const { key, ids, detail } = await extensible(viewer, period, unit);
  return db.$transaction(async (tx) => {
    await holdUnlocked(tx, { id: ids.periodId }, 'together');
    const holidays = await tx.publicHoliday.findMany({ where: { day: { gte: dateOf(asked) } } });
    const dueOn = workingDayFrom(asked, new Set(holidays.map(({ day }) => isoDay(day))));
    if (dueOn <= detail.period.dueOn) throw new ProblemError('due-extension-not-later');
    if (dueOn < today()) throw new ProblemError('extension-past');
    const grant = {
      dueOn: dateOf(dueOn),
      reason,
      grantedById: viewer.userId,
      grantedAt: businessNow(),
    };
    const written =
      seen === null
        ? await tx.extension.createMany({ data: [{ ...ids, ...grant }], skipDuplicates: true })
        : await tx.extension.updateMany({ where: { ...ids, dueOn: dateOf(seen) }, data: grant });
    if (written.count !== 1) throw new ConflictError();
    await audit(tx, viewer, seen === null ? 'extension.grant' : 'extension.change', key, {
      unit: detail.unit.name,
      dueOn: seen === null ? dueOn : `${seen} → ${dueOn}`,
      note: reason,
    });
    return { dueOn };
  });
}

/** Takes back what was granted: the unit is held to the period's own due day again. */
export async function withdrawExtension(
  viewer: Viewer,
  { period, unit, seen, reason }: WithdrawExtensionInput,
): Promise<void> {
  const { key, ids, detail } = await extensible(viewer, period, unit);
  await db.$transaction(async (tx) => {
    await holdUnlocked(tx, { id: ids.periodId }, 'together');
    const written = await tx.extension.deleteMany({ where: { ...ids, dueOn: dateOf(seen) } });
    if (written.count !== 1) throw new ConflictError();
    await audit(tx, viewer, 'extension.withdraw', key, {
      unit: detail.unit.name,
      dueOn: seen,
      note: reason,
    });
  });
}

/** A report that has come is not made earlier or later by a new due day. */
async function extensible(viewer: Viewer, period: string, unit: string) {
  const detail: ReportDetail = await getReport(viewer, period, unit);
  authorise(viewer, 'extensions.grant', { unitId: detail.unit.id });
  if (detail.firstSubmittedAt !== null) throw new ProblemError('extension-submitted');
  return {
    detail,
    key: `period:${detail.period.id}`,
    ids: { periodId: detail.period.id, unitId: detail.unit.id },
  };
}
