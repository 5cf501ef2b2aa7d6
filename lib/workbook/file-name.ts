import type { ReportingUnit } from '@/lib/domain/province';
import { splitQuarter } from '@/lib/format/quarters';

/** `Bieu-Quy-II-2013-Tan-Tru.xlsx`: plain letters, which survive every mail system. */
export function workbookFileName(period: string, unit: Pick<ReportingUnit, 'name'>): string {
  const parts = splitQuarter(period);
  if (!parts) throw new RangeError(`Not a quarter: ${period}`);
  const name = unit.name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `Bieu-Quy-${parts.roman}-${parts.year}-${name}.xlsx`;
}
