import { useTranslations } from 'next-intl';
import { planTiles, type Tile, type UnitMap } from '@/lib/domain/overview/unit-map';
import { UnitTile } from './unit-tile';

/** Tiles that follow each other, as wide as there is room. */
export const TILE_ROW = 'grid grid-cols-[repeat(auto-fill,minmax(4.75rem,1fr))] gap-1';

/** The units as equal tiles, placed as their neighbours stand; those without a place follow. */
export function UnitTiles({ map, tiles }: { map: UnitMap; tiles: readonly Tile[] }) {
  const t = useTranslations('unit-map');
  const { columns, placed, rest } = planTiles(map.units, tiles);
  return (
    <>
      {placed.length > 0 ? (
        <ul
          aria-label={t('tiles')}
          className="grid break-inside-avoid gap-1"
          style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
        >
          {placed.map(({ unit, column, row }) => (
            <UnitTile
              key={unit.unit.id}
              figure={unit}
              indicator={map.indicator}
              place={{ gridColumn: column, gridRow: row }}
            />
          ))}
        </ul>
      ) : null}
      {rest.length > 0 ? (
        <ul aria-label={t(placed.length > 0 ? 'others' : 'tiles')} className={TILE_ROW}>
          {rest.map((figure) => (
            <UnitTile key={figure.unit.id} figure={figure} indicator={map.indicator} />
          ))}
        </ul>
      ) : null}
    </>
  );
}
