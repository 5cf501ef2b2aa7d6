import type { ProvinceQuarter } from '@/lib/domain/province';
import type { PeriodCode } from '@/lib/domain/quarter';
import { unitName } from '../unit-names';

/** The figures of one unit as a briefing took them. */
export interface FrozenReport {
  readonly unit: { readonly code: string; readonly name: string };
  readonly period: PeriodCode;
  readonly revision: number | null;
  readonly numbers: Readonly<Record<string, number | null | undefined>>;
  readonly texts: Readonly<Record<string, string | null | undefined>>;
}

/** All figures that the document of a quarter rests on, the quarters compared with among them. */
export function frozenReports(province: ProvinceQuarter): FrozenReport[] {
  return [province.current, province.previous, province.lastYear].flatMap((quarter) =>
    (quarter?.units ?? []).flatMap(({ unit, figures, revision }) =>
      figures
        ? [
            {
              unit: { code: unit.code, name: unitName(unit) },
              period: quarter?.period.code as PeriodCode,
              revision,
              numbers: figures.numbers,
              texts: figures.texts,
            },
          ]
        : [],
    ),
  );
}
