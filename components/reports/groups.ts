import type { Indicator, LocalText } from '@/lib/domain/indicator';

export interface IndicatorGroup {
  readonly key: string;
  readonly title: LocalText | null;
  readonly indicators: readonly Indicator[];
}

/** Neighbours under one heading, in the catalogue's order. */
export function groupsOf(indicators: readonly Indicator[]): IndicatorGroup[] {
  const groups: { key: string; title: LocalText | null; indicators: Indicator[] }[] = [];
  for (const indicator of indicators) {
    const last = groups.at(-1);
    if (last && last.title?.vi === indicator.group?.vi) last.indicators.push(indicator);
    else groups.push({ key: indicator.code, title: indicator.group, indicators: [indicator] });
  }
  return groups;
}
