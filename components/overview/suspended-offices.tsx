import { useLocale, useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/panel';
import type { SuspendedPostOffices } from '@/lib/domain/overview/alerts';
import { firstOf } from '@/lib/domain/overview/ends';
import { formatImpreciseDate } from '@/lib/format/imprecise-dates';
import { figureHref } from './addresses';
import { MoreNote } from './more-note';
import { OfficeList } from './office-list';

interface SuspendedOfficesProps {
  units: readonly SuspendedPostOffices[];
  period: string;
}

/** Suspended post offices of each unit, with their reasons. */
export function SuspendedOffices({ units, period }: SuspendedOfficesProps) {
  const t = useTranslations('overview.post-offices');
  const locale = useLocale();
  const { first, left } = firstOf(units);
  return (
    <Panel
      id="suspended-offices"
      title={t('title')}
      fold={units.length > 0 ? t('fold', { count: units.length }) : undefined}
    >
      {units.length === 0 ? (
        <p className="text-ink-muted text-sm">{t('none')}</p>
      ) : (
        <OfficeList
          units={first.map(({ unit: { code, name, kind }, points, total }) => ({
            unit: { code, name, kind },
            count: t('of-unit', { suspended: points.length, total }),
            href: figureHref(period, code, 'post-offices-suspended'),
            points: points.map((point) => {
              const reason = t(`reason.${point.reason ?? 'unknown'}`);
              const since = point.since
                ? t('since', { date: formatImpreciseDate(point.since, locale) })
                : null;
              return {
                id: point.id,
                name: point.name,
                why: since ? `${reason}, ${since}` : reason,
              };
            }),
          }))}
        />
      )}
      <MoreNote of="offices" count={left} href="/registers/post-offices" />
    </Panel>
  );
}
