import type { Indicator } from '@/lib/domain/indicator';
import type { Overview } from '@/lib/domain/overview/overview';
import type { UnitMap, UnitPlaces } from '@/lib/domain/overview/unit-map';
import type { Course, Watch } from '@/lib/domain/overview/watch';
import type { OverviewView } from './addresses';
import { AreaPanel } from './area-panel';
import { BriefPanel } from './brief-panel';
import { FrontMap } from './front-map';
import { KeyFigures } from './key-figures';
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
  const period = overview.period.code;
  return (
    <div className="space-y-8">
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
