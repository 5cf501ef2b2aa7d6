import { type Formula, indicatorsOf, type LinearForm } from '@/lib/domain/linear-form';

/*
 * The application's arithmetic as formulas of a sheet: unknown is an empty cell or an empty text,
 * never 0, and a total reckons with the units that `aggregate` reckons with.
 */

/** Where an indicator stands: a cell for one unit, a range for all. */
type Place = (indicator: string) => string;

const signed = (form: LinearForm, of: Place): string =>
  form
    .map(({ indicator, sign }, index) => {
      const mark = sign < 0 ? '-' : index === 0 ? '' : '+';
      return `${mark}${of(indicator)}`;
    })
    .join('');

/** One unit's figure from its parts: as soon as one is unknown, so is the figure. */
export function unitFormula(formula: Formula, cell: Place): string {
  const parts = indicatorsOf(formula);
  const known = `COUNT(${parts.map(cell).join(',')})=${parts.length}`;
  if (formula.type === 'sum') return `IF(${known},${signed(formula.form, cell)},"")`;
  const below = signed(formula.denominator, cell);
  const rate = `IF((${below})=0,"",(${signed(formula.numerator, cell)})/(${below}))`;
  return `IF(${known},${rate},"")`;
}

/** Only numbers are greater: neither empty cells nor empty texts are. */
const NUMBER = '">-1E+300"';

const known = (ranges: readonly string[]): string =>
  ranges.map((range) => `${range},${NUMBER}`).join(',');

/** The province's figure: a sum of what is known, or Σ numerator / Σ denominator. */
export function totalFormula(formula: Formula | null, own: string, range: Place): string {
  if (formula?.type !== 'ratio') return `IF(COUNT(${own})=0,"",SUM(${own}))`;
  const where = known(indicatorsOf(formula).map(range));
  const sum = (form: LinearForm) =>
    signed(form, (indicator) => `SUMIFS(${range(indicator)},${where})`);
  const below = sum(formula.denominator);
  return `IF((${below})=0,"",(${sum(formula.numerator)})/(${below}))`;
}

/** How many units reported it: for a rate those that reported all of its parts. */
export function coverageFormula(formula: Formula | null, own: string, range: Place): string {
  if (formula?.type !== 'ratio') return `COUNT(${own})`;
  return `COUNTIFS(${known(indicatorsOf(formula).map(range))})`;
}
