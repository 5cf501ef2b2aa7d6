import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import { type Figures, isReportedBy, NO_FIGURES } from '@/lib/domain/indicator';
import type { CatalogueData, Period } from '@/lib/domain/province';
import { type PeriodCode, previousQuarter } from '@/lib/domain/quarter';
import { cableFigures, postOfficeFigures } from '@/lib/domain/register';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { rulesOver } from '@/lib/domain/rule';
import { ATTACHMENT_SELECT } from './attachment-loader';
import { toPostOffice, toRoute } from './rows';
import { VERDICTS } from './section-verdicts';
import { POINTERS, standingOf, toFigures, unsafeFiguresOf } from './standing';

// Unscoped reads that report-queries and report-commands are made of, once they have authorised.

type Reader = Prisma.TransactionClient;

export const REPORT_INCLUDE = {
  attachments: { where: { removedAt: null }, select: ATTACHMENT_SELECT, orderBy: { id: 'asc' } },
  sections: { include: { section: true, savedBy: { select: { displayName: true } } } },
  values: { include: { indicator: { select: { code: true } } } },
  explanations: true,
  comments: {
    include: {
      author: { select: { displayName: true, role: true } },
      indicator: { select: { code: true } },
    },
    orderBy: { at: 'asc' },
  },
  events: { include: { actor: { select: { displayName: true } } }, orderBy: { id: 'asc' } },
  revisions: {
    include: { submittedBy: { select: { displayName: true } }, verdicts: VERDICTS },
    orderBy: { number: 'asc' },
  },
} as const satisfies Prisma.ReportInclude;

export type ReportRow = Prisma.ReportGetPayload<{ include: typeof REPORT_INCLUDE }>;

export function unsafeReport(
  reader: Reader,
  unitId: number,
  periodId: number,
): Promise<ReportRow | null> {
  return reader.report.findUnique({
    where: { unitId_periodId: { unitId, periodId } },
    include: REPORT_INCLUDE,
  });
}

/** `where` of an entry that belongs to its register in a period. */
export const inRegister = (period: PeriodCode) => ({
  validFrom: { lte: period },
  OR: [{ validTo: null }, { validTo: { gte: period } }],
});

/** Both registers of a unit with their states of a period, and of the quarter before. */
export async function unsafeRegisters(
  reader: Reader,
  unitId: number,
  period: PeriodCode,
): Promise<Registers> {
  const states = {
    where: { period: { code: { in: [period, previousQuarter(period)] } } },
    include: { period: { select: { code: true } } },
  };
  const [routes, offices] = await Promise.all([
    reader.cableRoute.findMany({
      where: { unitId, ...inRegister(period) },
      include: {
        extensions: { where: { validFrom: { lte: period } }, orderBy: { id: 'asc' } },
        states,
      },
      orderBy: { id: 'asc' },
    }),
    reader.postOffice.findMany({
      where: { unitId, ...inRegister(period) },
      include: { states },
      orderBy: { id: 'asc' },
    }),
  ]);
  const now = <S extends { period: { code: string } }>(all: S[]) =>
    all.filter((state) => state.period.code === period);
  const before = <S extends { period: { code: string } }>(all: S[]) =>
    all.filter((state) => state.period.code !== period);
  const statesBefore = {
    routes: routes
      .map((row) => toRoute({ ...row, states: before(row.states) }))
      .map(({ id, state, percent, remark }) => [id, { state, percent, remark }] as const),
    postOffices: offices
      .map((row) => toPostOffice({ ...row, states: before(row.states) }))
      .map(({ id, state, reason, since }) => [id, { state, reason, since }] as const),
  };
  return {
    routes: routes.map((row) => toRoute({ ...row, states: now(row.states) })),
    postOffices: offices.map((row) => toPostOffice({ ...row, states: now(row.states) })),
    previousStates: {
      routes: Object.fromEntries(statesBefore.routes.filter(([, { state }]) => state !== null)),
      postOffices: Object.fromEntries(
        statesBefore.postOffices.filter(([, { state }]) => state !== null),
      ),
    },
  };
}

export type Registers = Pick<ReportDetail, 'routes' | 'postOffices' | 'previousStates'>;

/** Figures that stand for a unit in some quarters, by period code. */
export async function unsafeStandingFigures(
  reader: Reader,
  unitId: number,
  periods: readonly PeriodCode[],
): Promise<Map<string, Figures>> {
  const reports = await reader.report.findMany({
    where: { unitId, period: { code: { in: [...periods] } } },
    select: { ...POINTERS, period: { select: { code: true } } },
  });
  const periodOfRevision = new Map(
    reports.flatMap((report) => {
      const standing = standingOf(report);
      return standing ? [[standing.revisionId, report.period.code] as const] : [];
    }),
  );
  const figures = await unsafeFiguresOf(reader, [...periodOfRevision.keys()]);
  return new Map(
    [...periodOfRevision].map(([revisionId, code]) => [
      code,
      figures.get(revisionId) ?? NO_FIGURES,
    ]),
  );
}

/** The part of a catalogue that a kind of unit reports. */
export function catalogueFor(catalogue: CatalogueData, unitKind: string): CatalogueData {
  const indicators = catalogue.indicators.filter((indicator) => isReportedBy(indicator, unitKind));
  const filled = new Set(indicators.map((indicator) => indicator.section));
  return {
    sections: catalogue.sections.filter((section) => filled.has(section.code)),
    indicators,
    rules: rulesOver(catalogue.rules, indicators),
  };
}

/** Figures as typed, with those that the registers give. */
export function workingFigures(
  report: Pick<ReportRow, 'values'> | null,
  registers: Registers,
  catalogue: CatalogueData,
): Figures {
  const typed = report ? toFigures(report.values) : NO_FIGURES;
  const fromRegisters: Record<string, number | null> = {
    ...cableFigures(registers.routes),
    ...postOfficeFigures(registers.postOffices),
  };
  const counted = catalogue.indicators
    .filter((indicator) => indicator.kind === 'register')
    .map((indicator) => [indicator.code, fromRegisters[indicator.code] ?? null]);
  return { numbers: { ...typed.numbers, ...Object.fromEntries(counted) }, texts: typed.texts };
}

export const notesOf = (report: Pick<ReportRow, 'values'> | null): Record<string, string> =>
  Object.fromEntries(
    (report?.values ?? []).flatMap((row) => (row.note ? [[row.indicator.code, row.note]] : [])),
  );

export async function unsafeExtension(
  reader: Reader,
  unitId: number,
  period: Pick<Period, 'id'>,
): Promise<Date | null> {
  const row = await reader.extension.findUnique({
    where: { periodId_unitId: { periodId: period.id, unitId } },
    select: { dueOn: true },
  });
  return row?.dueOn ?? null;
}
