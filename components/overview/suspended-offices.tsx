import { useLocale, useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/panel';
import { SoftLink } from '@/components/ui/soft-link';
import type { SuspendedPostOffices } from '@/lib/domain/overview/alerts';
import { firstOf } from '@/lib/domain/overview/ends';
import { formatImpreciseDate } from '@/lib/format/imprecise-dates';
import { figureHref } from './addresses';
import { MoreNote } from './more-note';
import { UnitLink } from './unit-link';

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
    <Panel title={t('title')}>
      {units.length === 0 ? (
        <p className="text-ink-muted text-sm">{t('none')}</p>
      ) : (
        <ul className="columns-1 gap-6 text-sm sm:columns-2">
          {first.map(({ unit, points, total }) => (
            <li key={unit.id} className="mb-3 break-inside-avoid">
              <p className="flex items-baseline justify-between gap-2 border-line border-b pb-0.5 font-medium">
                <UnitLink unit={unit} />
                <SoftLink
                  href={figureHref(period, unit.code, 'post-offices-suspended')}
                  className="link tabular"
                >
                  {t('of-unit', { suspended: points.length, total })}
                </SoftLink>
              </p>
              <ul className="mt-1 text-ink-muted">
                {points.map((point) => (
                  <li key={point.id}>
                    <span className="text-ink">{point.name}</span>{' '}
                    <span className="text-xs">
                      ({t(`reason.${point.reason ?? 'unknown'}`)}
                      {point.since
                        ? `, ${t('since', { date: formatImpreciseDate(point.since, locale) })}`
                        : null}
                      )
                    </span>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      <MoreNote of="offices" count={left} href="/registers/post-offices" />
    </Panel>
  );
}
