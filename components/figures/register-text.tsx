import { useLocale, useTranslations } from 'next-intl';
import type { PostOfficeStateEntry, RouteStateEntry } from '@/lib/domain/report-detail';
import { formatImpreciseDate } from '@/lib/format/imprecise-dates';
import { UNKNOWN } from '@/lib/format/locale';

/** A route's state as it was reported; "–" where it was not in the register. */
export function RouteText({ route }: { route: RouteStateEntry | null }) {
  const t = useTranslations('reports.routes');
  if (!route?.state) return UNKNOWN;
  const parts = [
    t(`states.${route.state}`),
    ...(route.percent === null ? [] : [`${route.percent}%`]),
    ...(route.remark ? [route.remark] : []),
  ];
  return parts.join(', ');
}

export function PostOfficeText({ point }: { point: PostOfficeStateEntry | null }) {
  const t = useTranslations('reports.post-offices');
  const locale = useLocale();
  if (!point?.state) return UNKNOWN;
  const parts = [
    t(`states.${point.state}`),
    ...(point.reason ? [t(`reasons.${point.reason}`)] : []),
    ...(point.since ? [t('since-when', { date: formatImpreciseDate(point.since, locale) })] : []),
  ];
  return parts.join(', ');
}
