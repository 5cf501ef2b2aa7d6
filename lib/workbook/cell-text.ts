import { formatDate } from '@/lib/format/dates';
import { formatImpreciseDate } from '@/lib/format/imprecise-dates';
import type { CellType, CellValue } from './entry-cells';

/** What is written into an entry cell: a number as one, everything else in words. */
export function written(type: CellType, value: CellValue): string | number | null {
  if (typeof value !== 'string') return value;
  switch (type.type) {
    case 'choice':
      return type.choices.find(({ code }) => code === value)?.label ?? value;
    case 'day':
      return formatDate(value);
    case 'moment':
      return formatImpreciseDate(value);
    default:
      return value;
  }
}
