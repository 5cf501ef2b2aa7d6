import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/panel';
import type { Area } from '@/lib/domain/overview/areas';
import type { UnitMap, UnitPlaces } from '@/lib/domain/overview/unit-map';
import { type OverviewView, overviewHref } from './addresses';
import { wholeName } from './indicator-name';
import { UnitMapPanel } from './unit-map';

interface FrontMapProps {
  map: UnitMap;
  places: UnitPlaces;
  areas: readonly Area[];
  period: string;
  view: OverviewView;
}

/** More tiles than these are drawn only when they are asked for. */
const MANY = 150;

/** The front page's one map, and links to it with another area's main figure. */
export function FrontMap({ map, places, areas, period, view }: FrontMapProps) {
  const t = useTranslations('unit-map');
  const tOverview = useTranslations('overview');
  const locale = useLocale();
  const many = map.units.length > MANY && view.map === null;
  const choices = (
    <nav aria-label={t('choose')} className="mb-4" data-print="hide">
      <ul className="flex flex-wrap gap-2">
        {areas.map(({ code, main }) => (
          <li key={code}>
            <Link
              prefetch={false}
              scroll={false}
              href={overviewHref(period, { ...view, map: code })}
              aria-current={!many && code === map.section.code ? 'true' : undefined}
              className="flex min-h-8 items-center rounded-md border border-line-strong px-2.5 text-ink text-sm no-underline hover:bg-brand-soft aria-[current]:border-brand aria-[current]:bg-brand aria-[current]:font-medium aria-[current]:text-white"
            >
              {wholeName(main.indicator, tOverview, locale)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
  return (
    <div id="unit-map" className="scroll-mt-4">
      {many ? (
        <Panel title={t('many', { count: map.units.length })}>{choices}</Panel>
      ) : (
        <UnitMapPanel
          map={map}
          places={places}
          tableHref={`#area-${map.section.code}`}
          choices={choices}
        />
      )}
    </div>
  );
}
