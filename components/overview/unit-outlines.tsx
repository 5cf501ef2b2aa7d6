import { useLocale, useTranslations } from 'next-intl';
import { atPoint, OutlineSheet } from '@/components/charts/outline-sheet';
import { cx } from '@/components/ui/cx';
import { SoftLink } from '@/components/ui/soft-link';
import { type Drawing, fittingLabels, labelSize } from '@/lib/domain/overview/outlines';
import type { UnitMap } from '@/lib/domain/overview/unit-map';
import { formatUnitTitle } from '@/lib/format/unit-names';
import { unitHref } from './addresses';
import { UnitFigureText } from './unit-figure-text';
import { SHADE_CLASSES, SHADE_FILLS, textOf } from './unit-map-text';
import { UnitTile } from './unit-tile';
import { TILE_ROW } from './unit-tiles';

/**
 * The units as they lie, shaded by a figure that is written in each. A unit that has no outline, or
 * no room for its figure at this width, has its tile below: none is missing, none is there twice.
 */
export function UnitOutlines({ map, drawing }: { map: UnitMap; drawing: Drawing }) {
  const t = useTranslations('unit-map');
  const locale = useLocale();
  const sizes = map.units.map(({ unit, value }) =>
    labelSize(unit.id, unit.name, textOf(map, value)),
  );
  const [narrow, wide] = [
    fittingLabels(drawing, sizes, 'narrow'),
    fittingLabels(drawing, sizes, 'wide'),
  ];
  const places = new Map(drawing.outlines.map((outline) => [outline.unitId, outline]));
  const labelled = map.units.filter(({ unit }) => narrow.has(unit.id) || wide.has(unit.id));
  const tiled = map.units.filter(({ unit }) => !narrow.has(unit.id) || !wide.has(unit.id));
  const tiledWhenWide = tiled.some(({ unit }) => !wide.has(unit.id));
  return (
    <div className="@container space-y-3">
      <OutlineSheet
        drawing={drawing}
        shapes={map.units.map(({ unit, value, shade }) => ({
          unitId: unit.id,
          fill: shade === null ? null : (SHADE_FILLS[shade] ?? null),
          title: `${formatUnitTitle(unit, locale)}: ${textOf(map, value)}`,
          href: unitHref(unit.code),
        }))}
      >
        {labelled.length > 0 ? (
          <ul aria-label={t('tiles')}>
            {labelled.map((figure) => {
              const { unit, shade } = figure;
              const place = places.get(unit.id);
              return place ? (
                <li
                  key={unit.id}
                  style={atPoint(drawing, place)}
                  className={cx(
                    'absolute whitespace-nowrap',
                    !narrow.has(unit.id) && 'hidden @lg:block',
                    !wide.has(unit.id) && '@lg:hidden',
                  )}
                >
                  <SoftLink
                    href={unitHref(unit.code)}
                    title={formatUnitTitle(unit, locale)}
                    className={cx(
                      'flex flex-col items-center rounded-sm px-0.5 leading-tight no-underline [print-color-adjust:exact] hover:underline',
                      shade === null ? 'bg-surface text-ink' : SHADE_CLASSES[shade],
                    )}
                  >
                    <UnitFigureText figure={figure} indicator={map.indicator} />
                  </SoftLink>
                </li>
              ) : null;
            })}
          </ul>
        ) : null}
      </OutlineSheet>
      {tiled.length > 0 ? (
        <div className={cx('space-y-1', !tiledWhenWide && '@lg:hidden')}>
          <p className="text-ink-muted text-sm">{t('beside')}</p>
          <ul aria-label={t('beside-list')} className={TILE_ROW}>
            {tiled.map((figure) => (
              <UnitTile
                key={figure.unit.id}
                figure={figure}
                indicator={map.indicator}
                className={cx(
                  wide.has(figure.unit.id) && '@lg:hidden',
                  narrow.has(figure.unit.id) && 'hidden @lg:block',
                )}
              />
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
