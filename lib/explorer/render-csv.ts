import { csvText } from '@/lib/format/csv';
import { formatPercent } from '@/lib/format/numbers';
import type { ExplorerSheet, NumberCell } from './sheet';

/** Vietnamese Excel reads "61,25%" as the rate that it is. */
const written = ({ value, valueType }: NumberCell): string | number | null =>
  value !== null && valueType === 'rate' ? formatPercent(value, { max: 4 }) : value;

export const renderCsv = ({ head, rows }: ExplorerSheet): string =>
  csvText([head, ...rows.map(({ names, cells }) => [...names, ...cells.map(written)])], 'excel');
