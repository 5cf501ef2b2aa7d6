import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { Fold } from '@/components/ui/fold';
import { SoftLink } from '@/components/ui/soft-link';
import type { Indicator } from '@/lib/domain/indicator';
import type { RouteAtRisk } from '@/lib/domain/overview/alerts';
import type { Area } from '@/lib/domain/overview/areas';
import type { RankedUnit } from '@/lib/domain/overview/figures';
import { headlineOf } from '@/lib/domain/overview/headline';
import { coverageWords } from '@/lib/format/coverage';
import { type OverviewView, overviewHref } from './addresses';
import { AreaChart } from './area-chart';
import { AreaTable } from './area-table';
import { headlineText } from './headline-text';
import { UnitList } from './unit-link';
import { UnitTextsDetails } from './unit-texts';

interface AreaPanelProps {
  area: Area;
  period: string;
  view: OverviewView;
  atRisk: readonly RouteAtRisk[];
  indicators: readonly Indicator[];
}

/** Where an area stands on the front page. */
export const areaId = (area: string): string => `area-${area}`;

/** One main area: what its figures say, the units' bars, and the table that says the same. */
export function AreaPanel({ area, period, view, atRisk, indicators }: AreaPanelProps) {
  const t = useTranslations('overview');
  const locale = useLocale();
  const id = areaId(area.code);
  const name = area.section.name[locale];
  const sectionHref = overviewHref(period, { ...view, section: area.code });
  const headline = headlineText(headlineOf(area, atRisk), t);
  const { reported, expected } = area.main.coverage;
  // What some units say is not said of the province.
  const partial = reported > 0 && reported < expected;
  const hasTarget = area.main.indicator.target !== null;
  const table = (
    <AreaTable
      area={area}
      period={period}
      compare={view.compare}
      caption={t('table.by-unit', { name })}
    />
  );
  return (
    <section aria-labelledby={id}>
      <Card flush>
        <header className="border-line border-b px-4 py-3 sm:px-5">
          <p className="text-brand text-sm">
            <SoftLink href={sectionHref} className="link">
              {name}
            </SoftLink>
          </p>
          <h2 id={id} className="font-semibold text-lg">
            {partial
              ? t('headline.partial', { headline, ...coverageWords(area.main.coverage) })
              : headline}
          </h2>
        </header>
        {area.unknown ? (
          // Nothing but dashes: they are on the section's own page.
          <p className="px-4 py-3 text-sm sm:px-5">
            <SoftLink href={sectionHref} className="link">
              {t('table.open')}
            </SoftLink>
          </p>
        ) : (
          <Fold label={t('fold.area')} of={name}>
            <div className="grid grid-cols-1 items-start xl:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
              <div className="space-y-4 p-4 sm:p-5">
                <AreaChart area={area} />
                {hasTarget ? <TargetLists area={area} /> : null}
              </div>
              <div className="min-w-0 border-line max-xl:border-t xl:border-s">{table}</div>
            </div>
          </Fold>
        )}
        {area.texts.length > 0 ? (
          <div className="border-line border-t px-4 py-3 sm:px-5">
            <UnitTextsDetails
              texts={area.texts}
              indicators={indicators}
              sectionHref={sectionHref}
            />
          </div>
        ) : null}
      </Card>
    </section>
  );
}

/** The units on either side of the target, by name: for those who read, print or do not see hues. */
function TargetLists({ area }: { area: Area }) {
  const t = useTranslations('overview.target-lists');
  const units = (list: readonly RankedUnit[]) => list.map(({ unit }) => unit);
  return (
    <dl className="space-y-2 text-sm">
      <div>
        <dt className="flex items-center gap-1.5 font-medium text-success">
          <CircleCheck aria-hidden className="size-4" />
          {t('met', { count: area.meeting.length })}
        </dt>
        <dd className="ms-5.5">
          {area.meeting.length > 0 ? <UnitList units={units(area.meeting)} /> : t('nobody')}
        </dd>
      </div>
      <div>
        <dt className="flex items-center gap-1.5 font-medium text-orange">
          <TriangleAlert aria-hidden className="size-4" />
          {t('not-met', { count: area.missing.length })}
        </dt>
        <dd className="ms-5.5">
          {area.missing.length > 0 ? <UnitList units={units(area.missing)} /> : t('nobody')}
        </dd>
      </div>
    </dl>
  );
}
