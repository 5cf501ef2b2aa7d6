import { Layers, type LucideIcon, Target, TrendingDown, Unplug } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { numberText } from '@/components/figures/figure-text';
import { Panel } from '@/components/ui/panel';
import { SoftLink } from '@/components/ui/soft-link';
import { firstOf } from '@/lib/domain/overview/ends';
import type { Watch, WatchedUnit } from '@/lib/domain/overview/watch';
import { figureHref, indicatorHref } from './addresses';
import { wholeName } from './indicator-name';
import { UnitLink } from './unit-link';

const ICONS: Record<Watch['reason'], LucideIcon> = {
  'below-target': Target,
  falling: TrendingDown,
  'far-from-others': Unplug,
  'growing-backlog': Layers,
};

/** What a leader should look at, each reason with its units and their figures. */
export function WatchPanel({ found, period }: { found: readonly Watch[]; period: string }) {
  const t = useTranslations('overview.watch');
  return (
    <Panel id="watch" title={t('title')} lead={t('lead')}>
      {found.length === 0 ? (
        <p className="text-ink-muted text-sm">{t('none')}</p>
      ) : (
        <ul className="space-y-4">
          {found.map((watch) => (
            <WatchItem
              key={`${watch.reason}:${watch.indicator.code}`}
              watch={watch}
              period={period}
            />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function WatchItem({ watch, period }: { watch: Watch; period: string }) {
  const t = useTranslations('overview');
  const locale = useLocale();
  const { reason, indicator, units, level } = watch;
  const { first, left } = firstOf(units);
  const Icon = ICONS[reason];
  return (
    <li className="flex gap-3">
      <Icon aria-hidden className="mt-0.5 size-5 shrink-0 text-warning" />
      <div className="min-w-0">
        <p className="font-medium">
          {t.rich(`watch.${reason}`, {
            count: units.length,
            direction: indicator.direction,
            level: numberText(indicator, level),
            indicator: () => (
              <SoftLink href={indicatorHref(indicator.code, period)} className="link">
                {wholeName(indicator, t, locale)}
              </SoftLink>
            ),
          })}
        </p>
        <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-sm">
          {first.map((watched) => (
            <li key={watched.unit.id}>
              <Course watched={watched} watch={watch} period={period} />
            </li>
          ))}
          {left > 0 ? <li className="text-ink-muted">{t('more.units', { count: left })}</li> : null}
        </ul>
      </div>
    </li>
  );
}

interface CourseProps {
  watched: WatchedUnit;
  watch: Watch;
  period: string;
}

/** "Tân An 71% → 66% → 60%", the last to the report that it stands in. */
function Course({ watched: { unit, values }, watch: { indicator }, period }: CourseProps) {
  const earlier = values.slice(0, -1).map((value) => `${numberText(indicator, value)} → `);
  return (
    <>
      <UnitLink unit={unit} />{' '}
      <span className="whitespace-nowrap tabular-nums">
        {earlier.join('')}
        <SoftLink
          href={figureHref(period, unit.code, indicator.code)}
          className="link font-medium decoration-line-strong"
        >
          {numberText(indicator, values.at(-1))}
        </SoftLink>
      </span>
    </>
  );
}
