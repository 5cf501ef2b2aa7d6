import { splitQuarter } from '@/lib/format/quarters';

/** `BC-giao-ban-Quy-I-2013.docx`: plain letters, which survive every mail system; a later version says so. */
export function briefingFileName(period: string, extension = 'docx', version = 1): string {
  const parts = splitQuarter(period);
  if (!parts) throw new RangeError(`Not a quarter: ${period}`);
  const again = version === 1 ? '' : `-ban-${version}`;
  return `BC-giao-ban-Quy-${parts.roman}-${parts.year}${again}.${extension}`;
}
