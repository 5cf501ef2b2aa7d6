import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import type { IsoDate } from '@/lib/domain/calendar';
import type { DepartmentParticulars, DepartmentSigner } from '@/lib/domain/department';
import type { Indicator, LocalText } from '@/lib/domain/indicator';
import type { Formula } from '@/lib/domain/linear-form';
import type { Period, ReportingUnit, Section } from '@/lib/domain/province';
import type { PeriodCode } from '@/lib/domain/quarter';
import type { CableRouteEntry, PostOfficeEntry } from '@/lib/domain/register';
import type { Rule } from '@/lib/domain/rule';
import type { Succession } from '@/lib/domain/unit';

// Rows in, domain values out: the one place where Decimal, Date and Json become plain.
// The casts are of text that CHECK constraints hold to the domain's unions.

export const isoDay = (date: Date): IsoDate => date.toISOString().slice(0, 10) as IsoDate;
export const isoDayOrNull = (date: Date | null): IsoDate | null => (date ? isoDay(date) : null);
export const dateOf = (day: IsoDate): Date => new Date(`${day}T00:00:00Z`);

export const numberOrNull = (value: Prisma.Decimal | null): number | null =>
  value === null ? null : value.toNumber();

const text = (vi: string, en: string): LocalText => ({ vi, en });
const textOrNull = (vi: string | null, en: string | null): LocalText | null =>
  vi === null ? null : { vi, en: en ?? vi };

export function toUnit(row: Prisma.UnitModel): ReportingUnit {
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    kind: row.kind as ReportingUnit['kind'],
    validFrom: isoDay(row.validFrom),
    validTo: isoDayOrNull(row.validTo),
    position: row.position,
  };
}

/** What of a row is held by a CHECK constraint, and written by `saveDepartmentProfile` alone. */
export const toParticulars = <
  Row extends Pick<Prisma.DepartmentProfileModel, 'layout' | 'otherSigners'>,
>(
  row: Row,
) => ({
  ...row,
  layout: row.layout as DepartmentParticulars['layout'],
  otherSigners: row.otherSigners as unknown as DepartmentSigner[],
});

export function toSuccession(row: Prisma.UnitSuccessionModel): Succession {
  return {
    fromId: row.fromId,
    toId: row.toId,
    kind: row.kind as Succession['kind'],
    effectiveOn: isoDay(row.effectiveOn),
    legalBasis: row.legalBasis,
  };
}

export function toPeriod(row: Prisma.PeriodModel): Period {
  return {
    id: row.id,
    code: row.code as PeriodCode,
    window: { from: isoDay(row.dataFrom), to: isoDay(row.dataTo) },
    opensOn: isoDay(row.opensOn),
    dueOn: isoDay(row.dueOn),
    reviewOn: isoDay(row.reviewOn),
    meetingOn: isoDay(row.meetingOn),
    lockReason: row.lockedAt ? (row.lockReason ?? '') : null,
  };
}

export function toSection(row: Prisma.SectionModel): Section {
  return {
    code: row.code,
    name: text(row.nameVi, row.nameEn),
    hint: textOrNull(row.hintVi, row.hintEn),
    reporter: row.reporter as Section['reporter'],
  };
}

export function toIndicator(row: Prisma.IndicatorModel & { section: { code: string } }): Indicator {
  return {
    code: row.code,
    section: row.section.code,
    kind: row.kind as Indicator['kind'],
    valueType: row.valueType as Indicator['valueType'],
    name: text(row.nameVi, row.nameEn),
    measure: textOrNull(row.measureVi, row.measureEn),
    hint: textOrNull(row.hintVi, row.hintEn),
    basis: textOrNull(row.basisVi, row.basisEn),
    example: textOrNull(row.exampleVi, row.exampleEn),
    group: textOrNull(row.groupVi, row.groupEn),
    formula: row.formula as unknown as Formula | null,
    overTime: row.overTime as Indicator['overTime'],
    target: numberOrNull(row.target),
    direction: row.direction as Indicator['direction'],
    reporter: row.reporter as Indicator['reporter'],
    options: row.options as unknown as Indicator['options'],
    validFrom: row.validFrom as PeriodCode | null,
    validTo: row.validTo as PeriodCode | null,
  };
}

export function toRule(row: Prisma.RuleModel & { section: { code: string } }): Rule {
  const { left, comparison, right } = row;
  return {
    code: row.code,
    section: row.section.code,
    severity: row.severity as Rule['severity'],
    // Which sides go with which comparison is written by the catalogue alone.
    ...({ left, comparison, right } as unknown as Pick<Rule, 'left' | 'comparison' | 'right'>),
    message: text(row.messageVi, row.messageEn),
  } as Rule;
}

export function toRoute(
  row: Prisma.CableRouteModel & {
    extensions: Prisma.DeadlineExtensionModel[];
    states: Prisma.CableRouteStateModel[];
  },
): CableRouteEntry {
  const state = row.states[0];
  return {
    id: row.id,
    name: row.name,
    from: row.fromPoint,
    to: row.toPoint,
    km: numberOrNull(row.km),
    enterprises: row.enterprises,
    kind: row.kind as CableRouteEntry['kind'],
    phase: row.phase,
    originalDeadline: row.originalDeadline,
    extensions: row.extensions.map((extension) => ({
      deadline: extension.deadline,
      authority: extension.authority,
      documentNumber: extension.documentNumber,
      decidedOn: isoDayOrNull(extension.decidedOn),
    })),
    state: (state?.state ?? null) as CableRouteEntry['state'],
    percent: state?.percent ?? null,
    remark: state?.remark ?? null,
  };
}

export function toPostOffice(
  row: Prisma.PostOfficeModel & { states: Prisma.PostOfficeStateModel[] },
): PostOfficeEntry {
  const state = row.states[0];
  return {
    id: row.id,
    commune: row.commune,
    name: row.name,
    state: (state?.state ?? null) as PostOfficeEntry['state'],
    reason: (state?.reason ?? null) as PostOfficeEntry['reason'],
    since: state?.since ?? null,
  };
}
