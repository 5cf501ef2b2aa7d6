import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CoverageNote } from '@/components/ui/coverage-note';
import { Panel } from '@/components/ui/panel';
import { drawingOf, hasTile, type UnitMap, type UnitPlaces } from '@/lib/domain/overview/unit-map';
import { wholeName } from './indicator-name';
import { UnitMapLegend } from './unit-map-legend';
import { textOf } from './unit-map-text';
import { UnitOutlines } from './unit-outlines';
import { UnitTiles } from './unit-tiles';

interface UnitMapPanelProps {
  map: UnitMap;
  places: UnitPlaces;
  /** Where the same figures stand as a table. */
  tableHref?: string;
  /** Links to maps of other figures. */
  choices?: ReactNode;
}

/** The units as they lie, by their outlines or else as tiles, shaded by a figure that is written in each. */
export function UnitMapPanel({ map, places, tableHref, choices }: UnitMapPanelProps) {
  const t = useTranslations('unit-map');
  const drawing = drawingOf(map.units, places);
  const measure = useMeasure(map);
  return (
    <Panel
      title={useTitle(map)}
      lead={t(drawing ? 'lead-map' : hasTile(map.units, places) ? 'lead' : 'lead-list')}
      actions={
        tableHref ? (
          <Link href={tableHref} className="link text-sm" data-print="hide">
            {t('table')}
          </Link>
        ) : null
      }
    >
      {choices}
      <div className="grid gap-5 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="max-w-2xl space-y-3">
          {drawing ? (
            <UnitOutlines map={map} drawing={drawing} />
          ) : (
            <UnitTiles map={map} tiles={places.tiles} />
          )}
        </div>
        <div className="space-y-2 text-sm">
          <p className="flex flex-wrap items-center gap-x-3 text-ink-muted">
            {measure}
            <CoverageNote coverage={map.coverage} />
          </p>
          <UnitMapLegend map={map} />
        </div>
      </div>
    </Panel>
  );
}

function useMeasure({ indicator }: UnitMap): string | null {
  const t = useTranslations('unit-map');
  const locale = useLocale();
  return indicator.measure && indicator.valueType !== 'rate'
    ? t('unit-of', { measure: indicator.measure[locale] })
    : null;
}

/** Says what the map shows: the lowest and the highest, and whose they are. */
function useTitle(map: UnitMap): string {
  const t = useTranslations('unit-map');
  const tOverview = useTranslations('overview');
  const locale = useLocale();
  const name = wholeName(map.indicator, tOverview, locale);
  const known = map.units.filter(({ value }) => value !== null);
  const sorted = [...known].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high) return t('title-unknown', { name });
  if (low.value === high.value) return t('title-same', { name, value: textOf(map, low.value) });
  return t('title-range', {
    name,
    low: textOf(map, low.value),
    lowUnit: unitsAt(known, low.value),
    high: textOf(map, high.value),
    highUnit: unitsAt(known, high.value),
  });
}

/** Many units can share the lowest figure: a title names two, and counts no further. */
function unitsAt(units: UnitMap['units'], value: number | null): string {
  const names = units.filter((unit) => unit.value === value).map(({ unit }) => unit.name);
  return names.length <= 2 ? names.join(', ') : `${names.slice(0, 2).join(', ')}, …`;
}
