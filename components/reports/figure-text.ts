import type { Change } from '@/lib/domain/comparison';
import type { LocalText } from '@/lib/domain/indicator';
import { type FormatLocale, UNKNOWN } from '@/lib/format/locale';
import { formatRelativeChange, formatSigned } from '@/lib/format/numbers';

/** Two indicators of a section can have one name in two groups ("Quá hạn"): outside its table it needs both. */
export function fullName(
  { group, name }: { group: LocalText | null; name: LocalText },
  locale: FormatLocale,
): string {
  return group ? `${group[locale]} – ${name[locale]}` : name[locale];
}

export interface ChangeText {
  direction: 'up' | 'down' | 'none' | 'unknown';
  text: string;
  verdict: 'better' | 'worse' | 'neutral';
}

/** @param points writes a change of a rate: "+2,1" → "+2,1 điểm %" */
export function changeText(change: Change, points: (value: string) => string): ChangeText {
  if (change.type !== 'change') return { direction: 'unknown', text: UNKNOWN, verdict: 'neutral' };
  const { by, relative, trend, unit } = change;
  const amount = formatSigned(by, { max: 3 });
  const share = relative === null || by === 0 ? '' : ` (${formatRelativeChange(relative)})`;
  return {
    direction: by === 0 ? 'none' : by > 0 ? 'up' : 'down',
    text: unit === 'points' ? points(formatSigned(by * 100, { max: 1 })) : amount + share,
    verdict: trend === 'better' || trend === 'worse' ? trend : 'neutral',
  };
}
