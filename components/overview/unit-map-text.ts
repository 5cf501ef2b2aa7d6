import { numberText } from '@/components/figures/figure-text';
import type { UnitMap } from '@/lib/domain/overview/unit-map';

/** Grounds of the shades, with the ink that is read on each. */
export const SHADE_CLASSES = [
  'bg-step-1 text-ink',
  'bg-step-2 text-ink',
  'bg-step-3 text-ink',
  'bg-step-4 text-white',
  'bg-step-5 text-white',
] as const;

/** The same grounds, of shapes. */
export const SHADE_FILLS = [
  'fill-step-1',
  'fill-step-2',
  'fill-step-3',
  'fill-step-4',
  'fill-step-5',
] as const;

export const textOf = ({ indicator }: Pick<UnitMap, 'indicator'>, value: number | null): string =>
  numberText(indicator, value);
