import type { Indicator } from '@/lib/domain/indicator';
import type { FormatLocale } from '@/lib/format/locale';
import type { OverviewT } from './figure-text';

/** The form's short names stand under their section's heading; away from it these say it whole. */
const WHOLE_NAMES = [
  'on-time-rate',
  'dossiers-total',
  'internet-places-inspected',
  'internet-places-in-violation',
  'post-offices-suspended',
  'sim-points-in-violation',
  'sims-seized',
  'cable-routes-not-started',
  'mailbox-use-rate',
  'dossiers-resolved',
  'dossiers-resolved-late',
  'dossiers-in-progress-overdue',
  'internet-places',
  'post-offices',
  'sim-points-inspected',
  'cable-routes',
  'cable-routes-done',
  'broadcast-hours',
  'stations-broken',
  'sanction-records',
  'sanction-decisions',
  'sanction-fines-decided',
  'sanction-fines-collected',
] as const;
type WholeName = (typeof WHOLE_NAMES)[number];

const hasWholeName = (code: string): code is WholeName =>
  (WHOLE_NAMES as readonly string[]).includes(code);

/** A name that is understood away from its section. */
export function wholeName(
  indicator: Pick<Indicator, 'code' | 'name' | 'group'>,
  t: OverviewT,
  locale: FormatLocale,
): string {
  const { code, name, group } = indicator;
  if (hasWholeName(code)) return t(`names.${code}`);
  return group ? `${group[locale]}: ${name[locale].toLocaleLowerCase('vi')}` : name[locale];
}
