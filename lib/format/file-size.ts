import { formatNumber } from './numbers';

/** "12 kB", "1,4 MB": as file managers count, in 1024s. */
export function formatFileSize(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1000
    ? `${formatNumber(Math.max(1, Math.round(kilobytes)))} kB`
    : `${formatNumber(kilobytes / 1024, { max: 1 })} MB`;
}
