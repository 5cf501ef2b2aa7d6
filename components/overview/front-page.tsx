import { useLocale, useTranslations } from 'next-intl';
import type { Indicator } from '@/lib/domain/indicator';
import type { Overview } from '@/lib/domain/overview/overview';
import type { UnitMap, UnitPlaces } from '@/lib/domain/overview/unit-map';
import type { Course, Watch } from '@/lib/domain/overview/watch';
import type { OverviewView } from './addresses';
import { AreaPanel, areaId } from './area-panel';
import { BriefPanel, briefId } from './brief-panel';
import { FrontMap } from './front-map';
import { KeyFigures } from './key-figures';
import { PageIndex } from './page-index';
import { RoutesAtRisk } from './routes-at-risk';
import { SuspendedOffices } from './suspended-offices';
import { WatchPanel } from './watch-panel';

interface FrontPageProps {
  overview: Overview;
  indicators: readonly Indicator[];
  watched: readonly Watch[];
  courses: ReadonlyMap<string, Course>;
  view: OverviewView;
  /** null where no area has a figure that a map could show. */
  map: UnitMap | null;
  places: UnitPlaces;
}

/** The province on one page: key figures, five main areas, what is in danger, the rest briefly. */
export function FrontPage({
  overview,
  indicators,
  watched,
  courses,
  view,
  map,
  places,
}: FrontPageProps) {
  const t = useTranslations('overview');
  const locale = useLocale();
  const period = overview.period.code;
  return (
    <div className="space-y-6 sm:space-y-8">
      <PageIndex
        parts={[
          ['key-figures', t('key.title')],
          ['watch', t('watch.title')],
          ...(map ? [['unit-map', t('map')] as const] : []),
          ...overview.areas.map(
            ({ code, section }) => [areaId(code), section.name[locale]] as const,
          ),
          ['routes-at-risk', t('routes.title')],
          ['suspended-offices', t('post-offices.title')],
          ...overview.brief.map(
            ({ section }) => [briefId(section.code), section.name[locale]] as const,
          ),
        ]}
      />
      <KeyFigures overview={overview} courses={courses} />
      <WatchPanel found={watched} period={period} />
      {map ? (
        <FrontMap map={map} places={places} areas={overview.areas} period={period} view={view} />
      ) : null}
      {overview.areas.map((area) => (
        <AreaPanel
          key={area.code}
          area={area}
          period={period}
          view={view}
          atRisk={overview.routesAtRisk}
          indicators={indicators}
        />
      ))}
      <RoutesAtRisk routes={overview.routesAtRisk} period={period} />
      <SuspendedOffices units={overview.suspendedPostOffices} period={period} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        {overview.brief.map((brief) => (
          <BriefPanel
            key={brief.section.code}
            brief={brief}
            indicators={indicators}
            period={period}
            view={view}
          />
        ))}
      </div>
    </div>
  );
}
