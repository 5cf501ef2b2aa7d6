import 'server-only';
import { db } from '@/lib/db/client';
import type { Reader } from '@/lib/domain/access';
import {
  type FigureKey,
  type FigureRow,
  hasFigure,
  type StandingReport,
  totalRow,
  unitRow,
} from '@/lib/domain/figure-row';
import { type Catalogue, catalogueOf } from '@/lib/domain/indicator';
import type { CatalogueData, Period, ReportingUnit } from '@/lib/domain/province';
import type { PeriodCode } from '@/lib/domain/quarter';
import { isValidOn, reportingUnits } from '@/lib/domain/unit';
import { getCatalogues } from './catalogue-queries';
import { UnknownCodeError } from './errors';
import { type Reports, reportKey, reportsOf } from './figure-reports';
import { listPeriods } from './period-queries';
import { toUnit } from './rows';
import { authorise, unitScope } from './scope';
import type { Figuring } from './standing';

interface FigureQuestion {
  readonly from: PeriodCode;
  readonly to: PeriodCode;
  /** Code of a unit, as it was in each period, or the province's for totals; null: every unit. */
  readonly unit: string | null;
  /** Codes; empty: all. */
  readonly indicators: readonly string[];
  readonly sections: readonly string[];
  readonly standing: Figuring;
  /** The rows wanted: `size` of them after the first `skip`. */
  readonly skip: number;
  readonly size: number;
}

interface FigureList {
  readonly rows: readonly FigureRow[];
  /** Rows of all pages. */
  readonly total: number;
}

/**
 * Figures by period, unit and indicator, each with its standing; unknown ones too, so that nobody
 * takes a missing row for 0. Which rows there are is known before a figure is read: only those of
 * the page are. A constant number of queries, whatever the number of periods, units and indicators.
 * @throws UnknownCodeError for a code that no period asked for has, or not for this reader
 */
export async function listFigures(reader: Reader, question: FigureQuestion): Promise<FigureList> {
  const [allPeriods, unitRows] = await Promise.all([
    listPeriods(reader),
    db.unit.findMany({
      where: unitScope(reader),
      orderBy: [{ position: 'asc' }, { code: 'asc' }],
    }),
  ]);
  const { from, to } = question;
  const periods = allPeriods.filter(({ code }) => from <= code && code <= to).reverse();
  if (periods.length === 0)
    throw new UnknownCodeError('period', from === to ? from : `${from}…${to}`);
  const catalogues = await getCatalogues(
    reader,
    periods.map(({ code }) => code),
  );
  refuseUnknownCodes(question, [...catalogues.values()]);

  const units = unitRows.map(toUnit);
  const unitsOf = new Map(
    periods.map((period) => [period.code, reportingUnits(units, period.window)]),
  );
  const asked = new Map(
    periods.map((period) => [
      period.code,
      unitsAsked(question.unit, units, unitsOf.get(period.code) ?? [], period),
    ]),
  );
  const found = [...asked.values()].flat();
  if (question.unit !== null && found.length === 0) {
    throw new UnknownCodeError('unit', question.unit);
  }
  for (const unit of new Set(found)) {
    authorise(reader, 'figures.read', unit.kind === 'province' ? {} : { unitId: unit.id });
  }

  const keys = periods.flatMap(({ code }) => {
    const indicators = indicatorsAsked(question, catalogues.get(code));
    return (asked.get(code) ?? []).flatMap((unit) =>
      indicators
        .filter((indicator) => hasFigure(indicator, unit))
        .map((indicator): FigureKey => ({ period: code, unit, indicator })),
    );
  });
  const page = keys.slice(question.skip, question.skip + question.size);
  const indexed = new Map(
    [...catalogues].map(([code, { indicators }]) => [code, catalogueOf(indicators)]),
  );
  const reports = await reportsOf(reader, question.standing, periods, page, indexed);
  return { rows: page.map((key) => rowOf(key, unitsOf, indexed, reports)), total: keys.length };
}

/** A misspelt code is told, not answered with nothing. */
function refuseUnknownCodes(
  { indicators, sections }: Pick<FigureQuestion, 'indicators' | 'sections'>,
  catalogues: readonly CatalogueData[],
): void {
  const known = new Set(catalogues.flatMap((data) => data.indicators.map(({ code }) => code)));
  const indicator = indicators.find((code) => !known.has(code));
  if (indicator !== undefined) throw new UnknownCodeError('indicator', indicator);
  const parts = new Set(catalogues.flatMap((data) => data.sections.map(({ code }) => code)));
  const section = sections.find((code) => !parts.has(code));
  if (section !== undefined) throw new UnknownCodeError('section', section);
}

function unitsAsked(
  code: string | null,
  known: readonly ReportingUnit[],
  reporting: readonly ReportingUnit[],
  period: Period,
): ReportingUnit[] {
  if (code === null) return [...reporting];
  const provinces = known.filter(
    (unit) => unit.kind === 'province' && isValidOn(unit, period.window.from),
  );
  return [...reporting, ...provinces].filter((unit) => unit.code === code).slice(0, 1);
}

const indicatorsAsked = (
  { indicators, sections }: Pick<FigureQuestion, 'indicators' | 'sections'>,
  catalogue: CatalogueData | undefined,
) =>
  (catalogue?.indicators ?? []).filter(
    ({ code, section }) =>
      (indicators.length === 0 || indicators.includes(code)) &&
      (sections.length === 0 || sections.includes(section)),
  );

function rowOf(
  key: FigureKey,
  unitsOf: ReadonlyMap<PeriodCode, readonly ReportingUnit[]>,
  catalogues: ReadonlyMap<PeriodCode, Catalogue>,
  reports: Reports,
): FigureRow {
  const catalogue = catalogues.get(key.period) ?? catalogueOf([]);
  const reportOf = ({ id, kind }: ReportingUnit): StandingReport => ({
    unitId: id,
    unitKind: kind,
    ...(reports.get(reportKey(key.period, id)) ?? NOTHING),
  });
  return key.unit.kind === 'province'
    ? totalRow(key, catalogue, (unitsOf.get(key.period) ?? []).map(reportOf))
    : unitRow(key, catalogue, reportOf(key.unit));
}

const NOTHING = { figures: null, standing: null, revision: null, submittedAt: null } as const;
