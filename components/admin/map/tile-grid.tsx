'use client';

import { useTranslations } from 'next-intl';
import { cx } from '@/components/ui/cx';
import type { UnitPlace } from '@/lib/domain/tile-places';

/** The tiles as they would stand. The fields beside it say the same. */
export function TileGrid({
  places,
  faulty,
}: {
  places: readonly UnitPlace[];
  faulty: ReadonlySet<number>;
}) {
  const t = useTranslations('map-admin.tiles');
  const placed = places.flatMap(({ unit, place }) => (place ? [{ unit, ...place }] : []));
  const columns = Math.max(0, ...placed.map(({ column }) => column));
  const rest = places.filter(({ place }) => place === null);
  return (
    <figure className="space-y-2 lg:sticky lg:top-4">
      <figcaption className="font-medium text-sm">{t('preview')}</figcaption>
      <div
        aria-hidden
        className="grid gap-1"
        style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
      >
        {placed.map(({ unit, column, row }) => (
          <span
            key={unit.id}
            style={{ gridColumn: column, gridRow: row }}
            className={cx(
              'flex min-h-10 items-center justify-center overflow-hidden break-words rounded-sm border p-0.5 text-center text-[0.6875rem] leading-tight',
              faulty.has(unit.id)
                ? 'border-2 border-danger bg-danger-soft'
                : 'border-line-strong bg-step-1',
            )}
          >
            {unit.name}
          </span>
        ))}
      </div>
      {rest.length > 0 ? (
        <p className="text-ink-muted text-sm">
          {t('without', { units: rest.map(({ unit }) => unit.name).join(', ') })}
        </p>
      ) : null}
    </figure>
  );
}
