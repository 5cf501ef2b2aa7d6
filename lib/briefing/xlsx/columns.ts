import type { Indicator } from '@/lib/domain/indicator';
import { indicatorsOf } from '@/lib/domain/linear-form';
import type { TableColumn } from '../document';
import type { Facts } from '../facts';
import { lowerFirst } from '../phrase';

/** A column of figures. */
export interface FigureColumn {
  readonly indicator: Indicator;
  readonly header: string;
  readonly group: string | null;
  /** Computed from other columns; otherwise its figures stand there as numbers. */
  readonly computed: boolean;
}

const PARTS = 'Thành phần để tính';

/** The columns of a table of the document, and behind them the parts that theirs are computed of. */
export function tableColumns(f: Facts, columns: readonly TableColumn[]): FigureColumn[] {
  const shown = columns.flatMap(({ key, header, group }) => {
    const indicator = f.indicator(key);
    return indicator ? [{ indicator, header, group }] : [];
  });
  const found = new Map(shown.map((column) => [column.indicator.code, column]));
  const add = (indicator: Indicator): void => {
    for (const code of partsOf(f, indicator)) {
      const part = f.indicator(code);
      if (!part || found.has(code)) continue;
      found.set(code, { indicator: part, header: part.name.vi, group: partGroup(part) });
    }
  };
  // The map grows while it is walked: parts may have parts.
  for (const { indicator } of found.values()) add(indicator);
  return [...found.values()].map((column) => ({
    ...column,
    computed: partsOf(f, column.indicator).length > 0,
  }));
}

/** Codes of what an indicator is computed of; none where it is not, or not of this quarter alone. */
function partsOf(f: Facts, { formula }: Indicator): string[] {
  if (!formula) return [];
  const forms = formula.type === 'sum' ? [formula.form] : [formula.numerator, formula.denominator];
  const isPlain = forms.every(
    (form) =>
      form.length > 0 &&
      form.every(({ indicator, at }) => at === undefined && f.indicator(indicator) !== null),
  );
  return isPlain ? indicatorsOf(formula) : [];
}

const partGroup = ({ group }: Indicator): string =>
  group === null ? PARTS : `Thành phần: ${lowerFirst(group.vi)}`;
