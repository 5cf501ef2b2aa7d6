import type { Indicator } from '@/lib/domain/indicator';
import type { ProvinceQuarter } from '@/lib/domain/province';
import type { PeriodCode } from '@/lib/domain/quarter';
import { catalogueIn } from '../province-figures';
import { type FrozenReport, frozenReports } from './frozen';

/** A figure that is no longer what an issued document was made from; null: unknown. */
export interface FigureChange {
  readonly unit: { readonly code: string; readonly name: string };
  readonly period: PeriodCode;
  readonly indicator: Indicator;
  readonly before: number | string | null;
  readonly after: number | string | null;
}

const keyOf = ({ unit, period }: FrozenReport): string => `${period}/${unit.code}`;

type Figures = Pick<FrozenReport, 'numbers' | 'texts'>;

const figureOf = (figures: Figures | undefined, code: string): number | string | null =>
  figures?.numbers[code] ?? (figures?.texts[code] || null);

/**
 * What was reported otherwise since a document was issued, in the order of quarters, units and
 * indicators. Derived figures follow from these and are not told apart.
 */
export function changesSinceIssue(
  frozen: readonly FrozenReport[],
  province: ProvinceQuarter,
): FigureChange[] {
  const catalogue = catalogueIn(province);
  const now = frozenReports(province);
  const then = new Map(frozen.map((report) => [keyOf(report), report]));
  const gone = frozen.filter((report) => !now.some((one) => keyOf(one) === keyOf(report)));
  const pairs = [
    ...now.map((report) => ({ report, before: then.get(keyOf(report)), after: report })),
    ...gone.map((report) => ({ report, before: report, after: undefined })),
  ];
  return pairs.flatMap(({ report: { unit, period }, before, after }) =>
    [...catalogue.values()].flatMap((indicator) => {
      const [old, fresh] = [figureOf(before, indicator.code), figureOf(after, indicator.code)];
      return old === fresh ? [] : [{ unit, period, indicator, before: old, after: fresh }];
    }),
  );
}
