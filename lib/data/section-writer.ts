import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import type { Viewer } from '@/lib/domain/access';
import { isImpreciseDate, isIsoDate } from '@/lib/domain/calendar';
import { explicableKeys } from '@/lib/domain/findings/explicable';
import { type Indicator, isNumeric, isPrecise } from '@/lib/domain/indicator';
import { isPeriodCode } from '@/lib/domain/quarter';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { statusesBefore } from '@/lib/domain/report-status';
import type { SaveSectionInput } from '@/lib/schemas/report';
import { audit } from './audit';
import { ConflictError, NotFoundError, ProblemError } from './errors';
import { assertOpen } from './open-period';
import { changesOf } from './save-changes';
import { authorise } from './scope';

// What every way of saving a section is made of: check outside the transaction, then lock the draft
// and write one section or several inside it.

type Value = number | string | null;

/** A section's input that this viewer may save now, its values of their indicators' types. */
export interface CheckedSection {
  readonly input: SaveSectionInput;
  readonly values: ReadonlyMap<Indicator, Value>;
}

/** @throws ProblemError `bad-value`, `unknown-indicator` */
export function checkSection(
  viewer: Viewer,
  detail: ReportDetail,
  input: SaveSectionInput,
): CheckedSection {
  const section = detail.catalogue.sections.find((candidate) => candidate.code === input.section);
  if (!section) throw new NotFoundError();
  authorise(viewer, 'report.edit', { unitId: detail.unit.id, section: section.code });
  const values = checkedValues(detail, section.code, input.values);
  checkRegisters(detail, section.code, input);
  return { input, values };
}

/**
 * Writes one section of the report whose row is held, and its line in the audit trail.
 * @returns the section's new version
 * @throws ConflictError when the section was saved by somebody else since it was loaded
 */
export async function unsafeWriteSection(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  reportId: number,
  detail: ReportDetail,
  { input, values }: CheckedSection,
  savedAt: Date,
): Promise<number> {
  const version = await nextVersion(tx, viewer, reportId, input, savedAt);
  await writeValues(tx, reportId, values, input.notes);
  const explained = await writeExplanations(tx, viewer, reportId, detail, input, savedAt);
  await unsafeWriteRegisterStates(tx, detail.period.id, input);
  await audit(tx, viewer, 'report.save', `report:${reportId}`, {
    section: input.section,
    version,
    changes: changesOf(detail, input, values, explained),
  });
  return version;
}

/** Only figures of this section that people type, each of its indicator's type. */
function checkedValues(
  detail: ReportDetail,
  section: string,
  values: SaveSectionInput['values'],
): Map<Indicator, Value> {
  return new Map(
    Object.entries(values).map(([code, value]) => {
      const indicator = detail.catalogue.indicators.find((candidate) => candidate.code === code);
      if (!indicator || indicator.section !== section || indicator.kind !== 'entered') {
        throw new ProblemError('unknown-indicator', { indicator: code });
      }
      if (!isOfType(indicator, value)) {
        throw new ProblemError('bad-value', { indicator: indicator.name.vi });
      }
      return [indicator, value === '' ? null : value];
    }),
  );
}

function isOfType(indicator: Indicator, value: Value): boolean {
  if (value === null || value === '') return true;
  if (isNumeric(indicator)) {
    if (typeof value !== 'number' || value < 0) return false;
    return indicator.valueType === 'decimal' ? isPrecise(value) : Number.isInteger(value);
  }
  if (typeof value !== 'string') return false;
  switch (indicator.valueType) {
    case 'yes-no':
      return value === 'yes' || value === 'no';
    case 'choice':
      return indicator.options.some((option) => option.code === value);
    case 'quarter':
      return isPeriodCode(value);
    case 'date':
      return isIsoDate(value);
    default:
      return true;
  }
}

/** Register entries belong to the unit, and to the section in which they are shown. */
function checkRegisters(
  detail: ReportDetail,
  section: string,
  { routes, postOffices }: SaveSectionInput,
): void {
  const known = (
    entries: readonly { id: number }[],
    given: readonly { id: number }[],
    of: string,
  ) =>
    given.length === 0 ||
    (section === of && given.every(({ id }) => entries.some((entry) => entry.id === id)));
  if (
    !known(detail.routes, routes, 'cables') ||
    !known(detail.postOffices, postOffices, 'post-offices')
  ) {
    throw new NotFoundError();
  }
  for (const { since } of postOffices) {
    if (since !== null && since !== '' && !isImpreciseDate(since)) {
      throw new ProblemError('bad-value', { indicator: since });
    }
  }
}

/**
 * Holds the period open and the report's row, made if it is new, so that saves of one report queue up.
 * @throws ProblemError `period-locked`, `period-not-open`, `not-editable`
 */
export async function unsafeLockDraft(
  tx: Prisma.TransactionClient,
  detail: ReportDetail,
): Promise<number> {
  await assertOpen(tx, detail.period.id);
  const key = { unitId: detail.unit.id, periodId: detail.period.id };
  await tx.report.createMany({ data: [key], skipDuplicates: true });
  const written = await tx.report.updateMany({
    where: { ...key, status: { in: statusesBefore('save') } },
    data: { updatedAt: new Date() },
  });
  if (written.count !== 1) throw new ProblemError('not-editable');
  const report = await tx.report.findUniqueOrThrow({
    where: { unitId_periodId: key },
    select: { id: true, status: true },
  });
  if (report.status === 'not-started') {
    await tx.report.update({
      where: { id: report.id },
      data: { status: 'draft', version: { increment: 1 } },
    });
  }
  return report.id;
}

async function nextVersion(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  reportId: number,
  input: SaveSectionInput,
  savedAt: Date,
): Promise<number> {
  const { id: sectionId } = await tx.section.findUniqueOrThrow({
    where: { code: input.section },
    select: { id: true },
  });
  const saved = { remark: input.remark, savedById: viewer.userId, savedAt };
  if (input.version === 0) {
    const made = await tx.reportSection.createMany({
      data: [{ reportId, sectionId, version: 1, ...saved }],
      skipDuplicates: true,
    });
    if (made.count !== 1) throw new ConflictError();
  } else {
    const written = await tx.reportSection.updateMany({
      where: { reportId, sectionId, version: input.version },
      data: { version: { increment: 1 }, ...saved },
    });
    if (written.count !== 1) throw new ConflictError();
  }
  return input.version + 1;
}

async function writeValues(
  tx: Prisma.TransactionClient,
  reportId: number,
  values: ReadonlyMap<Indicator, Value>,
  notes: SaveSectionInput['notes'],
): Promise<void> {
  const ids = await tx.indicator.findMany({
    where: { code: { in: [...values.keys()].map((indicator) => indicator.code) } },
    select: { id: true, code: true },
  });
  const idOf = new Map(ids.map((row) => [row.code, row.id]));
  const rows = [...values].flatMap(([indicator, value]) => {
    const indicatorId = idOf.get(indicator.code);
    const note = notes[indicator.code] || null;
    if (indicatorId === undefined || (value === null && note === null)) return [];
    return [
      {
        reportId,
        indicatorId,
        value: typeof value === 'number' ? value : null,
        text: typeof value === 'string' ? value : null,
        note,
      },
    ];
  });
  await tx.reportValue.deleteMany({ where: { reportId, indicatorId: { in: [...idOf.values()] } } });
  await tx.reportValue.createMany({ data: rows });
}

/** @returns what stood under the keys before */
async function writeExplanations(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  reportId: number,
  detail: ReportDetail,
  { section, explanations }: SaveSectionInput,
  at: Date,
): Promise<ReadonlyMap<string, string>> {
  const keys = Object.keys(explanations);
  if (keys.length === 0) return new Map();
  // A key that belongs to no finding of this section now is kept for when the finding comes back,
  // but only if its form says that it is this section's.
  const own = explicableKeys(section, detail.catalogue);
  if (!keys.every((key) => own.has(key))) throw new NotFoundError();
  const there = { reportId, key: { in: keys } };
  const before = await tx.findingExplanation.findMany({
    where: there,
    select: { key: true, text: true },
  });
  await tx.findingExplanation.deleteMany({ where: there });
  await tx.findingExplanation.createMany({
    data: Object.entries(explanations)
      .filter(([, text]) => text !== '')
      .map(([key, text]) => ({ reportId, key, text, byId: viewer.userId, at })),
  });
  return new Map(before.map(({ key, text }) => [key, text]));
}

/** What the registers' entries say of one quarter; a state of null is taken back to unknown. */
export async function unsafeWriteRegisterStates(
  tx: Prisma.TransactionClient,
  periodId: number,
  { routes, postOffices }: Pick<SaveSectionInput, 'routes' | 'postOffices'>,
): Promise<void> {
  if (routes.length > 0) {
    await tx.cableRouteState.deleteMany({
      where: { periodId, routeId: { in: routes.map((route) => route.id) } },
    });
    await tx.cableRouteState.createMany({
      data: routes.flatMap(({ id, state, percent, remark }) =>
        state === null ? [] : [{ routeId: id, periodId, state, percent, remark: remark || null }],
      ),
    });
  }
  if (postOffices.length > 0) {
    await tx.postOfficeState.deleteMany({
      where: { periodId, postOfficeId: { in: postOffices.map((point) => point.id) } },
    });
    await tx.postOfficeState.createMany({
      data: postOffices.flatMap(({ id, state, reason, since }) =>
        state === null
          ? []
          : [
              {
                postOfficeId: id,
                periodId,
                state,
                reason: state === 'suspended' ? reason : null,
                since: (state === 'suspended' && since) || null,
              },
            ],
      ),
    });
  }
}
