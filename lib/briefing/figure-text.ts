import {
  formatCount,
  formatMoney,
  formatNumber,
  formatOfficialCount,
  formatPercent,
} from '@/lib/format/numbers';

/** How a number is written. Changes are written without their sign: the verb says the way. */
export type FigureStyle =
  /** In running text: two digits below 10. */
  | { readonly kind: 'official' }
  /** In tables. */
  | { readonly kind: 'count' }
  | { readonly kind: 'decimal' }
  | { readonly kind: 'money' }
  | { readonly kind: 'percent'; readonly decimals: number }
  /** A difference of rates, in "điểm phần trăm". */
  | { readonly kind: 'points' };

export const OFFICIAL: FigureStyle = { kind: 'official' };
export const percent = (decimals = 1): FigureStyle => ({ kind: 'percent', decimals });

/** Text of a number; its sign is dropped. */
export function figureText(value: number, style: FigureStyle): string {
  const size = Math.abs(value);
  switch (style.kind) {
    case 'official':
      return formatOfficialCount(size);
    case 'count':
      return formatCount(size);
    case 'decimal':
      return formatNumber(size);
    case 'money':
      return formatMoney(size);
    case 'percent':
      return formatPercent(size, { max: style.decimals });
    case 'points':
      return `${formatNumber(size * 100, { max: 1 })} điểm phần trăm`;
  }
}

/**
 * Decimals with which a rate does not look like its target unless it is: 79,97% of a target of 80%
 * must not read "80%" in a list of those below.
 */
export function decimalsBeside(value: number, target: number | null): number {
  if (target === null || Math.abs(value - target) < 1e-9) return 1;
  for (let decimals = 1; decimals < 4; decimals += 1) {
    if (Math.abs(value - target) * 100 >= 0.5 * 10 ** -decimals) return decimals;
  }
  return 4;
}
