import type { FigureRow } from '@/lib/domain/figure-row';
import type { FormatLocale } from '@/lib/format/locale';
import { formatQuarter } from '@/lib/format/quarters';
import { formatUnitTitle } from '@/lib/format/unit-names';
import type { Dimension } from './pivot';

/** What a figure is called in one dimension: its unit, its indicator with its group, its quarter. */
export function nameOf(figure: FigureRow, dimension: Dimension, locale: FormatLocale): string {
  const { unit, indicator, period } = figure;
  switch (dimension) {
    case 'unit':
      return formatUnitTitle(unit, locale);
    case 'indicator':
      return indicator.group
        ? `${indicator.group[locale]}: ${indicator.name[locale]}`
        : indicator.name[locale];
    case 'period':
      return formatQuarter(period, locale);
  }
}
