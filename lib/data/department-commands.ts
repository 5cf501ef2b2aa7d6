import 'server-only';
import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { Viewer } from '@/lib/domain/access';
import type { DepartmentRecord } from '@/lib/domain/department';
import { formatDate } from '@/lib/format/dates';
import type { SaveDepartmentInput } from '@/lib/schemas/department';
import { audit } from './audit';
import { ConflictError, NotFoundError, ProblemError } from './errors';
import { dateOf, isoDay, toParticulars } from './rows';
import { authorise } from './scope';

/**
 * Changes the Department's particulars, or adds those of another day on. Issued briefings keep what
 * they were issued with.
 * @throws ConflictError when somebody changed them meanwhile
 * @throws ProblemError `department-date-taken` where others begin on that day
 */
export async function saveDepartmentProfile(
  viewer: Viewer,
  { id, version, ...input }: SaveDepartmentInput,
): Promise<{ id: number }> {
  authorise(viewer, 'department.manage');
  const data = {
    ...input,
    validFrom: dateOf(input.validFrom),
    otherSigners: input.otherSigners satisfies Prisma.InputJsonArray,
  };
  try {
    return await db.$transaction(async (tx) => {
      if (id === null) {
        const made = await tx.departmentProfile.create({ data, select: { id: true } });
        await audit(tx, viewer, 'department.create', `department:${made.id}`, plain(input));
        return made;
      }
      const before = await tx.departmentProfile.findUnique({ where: { id } });
      if (!before) throw new NotFoundError();
      const was = plain({ ...toParticulars(before), validFrom: isoDay(before.validFrom) });
      const changes = Object.entries(plain(input)).filter(([name, value]) => was[name] !== value);
      if (changes.length === 0) return { id };
      const { count } = await tx.departmentProfile.updateMany({
        where: { id, version },
        data: { ...data, version: { increment: 1 } },
      });
      if (count !== 1) throw new ConflictError();
      await audit(tx, viewer, 'department.update', `department:${id}`, Object.fromEntries(changes));
      return { id };
    });
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') {
      throw new ProblemError('department-date-taken', { day: formatDate(input.validFrom) });
    }
    throw error;
  }
}

/** As the trail tells it: a list in one line. */
function plain({
  otherSigners,
  recipients,
  layout,
  ...rest
}: Omit<DepartmentRecord, 'id' | 'version'>): Record<string, string> {
  return {
    ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)])),
    otherSigners: otherSigners.map(({ name, title }) => `${name} (${title})`).join('; '),
    recipients: recipients.join('; '),
    layout: layout ?? '',
  };
}
