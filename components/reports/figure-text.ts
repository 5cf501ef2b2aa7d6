import type { Change } from '@/lib/domain/comparison';
import { UNKNOWN } from '@/lib/format/locale';
import { formatRelativeChange, formatSigned } from '@/lib/format/numbers';

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
