import { splitQuarter } from '@/lib/format/quarters';

/** `BC-giao-ban-Quy-I-2013.docx`: plain letters, which survive every mail system. */
export function briefingFileName(period: string, extension = 'docx'): string {
  const parts = splitQuarter(period);
  if (!parts) throw new RangeError(`Not a quarter: ${period}`);
  return `BC-giao-ban-Quy-${parts.roman}-${parts.year}.${extension}`;
}
