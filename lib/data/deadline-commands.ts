import 'server-only';
import type { Viewer } from '@/lib/domain/access';
import type { PeriodCode } from '@/lib/domain/quarter';
import { deadlineOf } from '@/lib/domain/register';
import { isLaterDeadline } from '@/lib/domain/registers/rules';
import { formatImpreciseDate } from '@/lib/format/imprecise-dates';
import type { AddExtensionInput } from '@/lib/schemas/register';
import { audit } from './audit';
import { today } from './clock';
import { ConflictError, NotFoundError, ProblemError } from './errors';
import { assertOpenQuarter, inWords } from './register-desk';
import { onEntry, subjectOf } from './register-entry';
import { dateOf } from './rows';

const REGISTER = 'cable-routes';

/**
 * Extends a route's deadline from a quarter's report on.
 * @throws ProblemError `extension-not-later`, `extension-in-future`, `extension-order`,
 *   `register-quarter-held`
 */
export async function addExtension(
  viewer: Viewer,
  { route, validFrom, ...decision }: AddExtensionInput,
): Promise<{ id: number }> {
  return onEntry(viewer, 'register.extend', REGISTER, route, async (tx, desk, entry) => {
    if (entry.validTo !== null) throw new ConflictError();
    assertOpenQuarter(desk, validFrom);
    const { originalDeadline, extensions } = await tx.cableRoute.findUniqueOrThrow({
      where: { id: route },
      select: { originalDeadline: true, extensions: { orderBy: { id: 'asc' } } },
    });
    const last = extensions.at(-1)?.validFrom ?? entry.validFrom;
    if (validFrom < last) throw new ProblemError('extension-order', inWords(last as PeriodCode));
    const inForce = deadlineOf({
      originalDeadline,
      extensions: extensions.map((extension) => ({ ...extension, decidedOn: null })),
    });
    if (!isLaterDeadline(decision.deadline, inForce)) {
      throw new ProblemError('extension-not-later', { deadline: formatImpreciseDate(inForce) });
    }
    if (decision.decidedOn !== null && decision.decidedOn > today()) {
      throw new ProblemError('extension-in-future');
    }
    const { id } = await tx.deadlineExtension.create({
      data: {
        routeId: route,
        validFrom,
        deadline: decision.deadline,
        authority: decision.authority,
        documentNumber: decision.documentNumber,
        decidedOn: decision.decidedOn === null ? null : dateOf(decision.decidedOn),
      },
      select: { id: true },
    });
    await audit(tx, viewer, 'register.extend', subjectOf(REGISTER, route), {
      name: entry.name,
      deadline: decision.deadline,
      authority: decision.authority,
      ...(decision.documentNumber === null ? {} : { documentNumber: decision.documentNumber }),
      fromQuarter: validFrom,
    });
    return { id };
  });
}

/**
 * Takes back the last extension of a route, as long as no report was received with it.
 * @throws ProblemError `extension-carried`
 */
export async function removeExtension(
  viewer: Viewer,
  { route, extension }: { route: number; extension: number },
): Promise<void> {
  await onEntry(viewer, 'register.extend', REGISTER, route, async (tx, { held }, entry) => {
    const last = await tx.deadlineExtension.findFirst({
      where: { routeId: route },
      orderBy: { id: 'desc' },
    });
    if (!last) throw new NotFoundError();
    if (last.id !== extension) throw new ConflictError();
    if (held !== null && last.validFrom <= held) {
      throw new ProblemError('extension-carried', inWords(held));
    }
    await tx.deadlineExtension.delete({ where: { id: extension } });
    await audit(tx, viewer, 'register.remove-extension', subjectOf(REGISTER, route), {
      name: entry.name,
      deadline: last.deadline,
      authority: last.authority,
    });
  });
}
