import { useLocale } from 'next-intl';
import { cx } from '@/components/ui/cx';
import { SoftLink } from '@/components/ui/soft-link';
import type { MapUnit, UnitMap } from '@/lib/domain/overview/unit-map';
import { formatUnitTitle } from '@/lib/format/unit-names';
import { unitHref } from './addresses';
import { UnitFigureText } from './unit-figure-text';
import { SHADE_CLASSES } from './unit-map-text';

interface UnitTileProps {
  figure: MapUnit;
  indicator: UnitMap['indicator'];
  place?: { gridColumn: number; gridRow: number };
  className?: string;
}

/** One unit: its name and figure in words, so that the shade is needed by nobody. */
export function UnitTile({ figure, indicator, place, className }: UnitTileProps) {
  const locale = useLocale();
  const { unit, shade } = figure;
  return (
    <li style={place} className={className}>
      <SoftLink
        href={unitHref(unit.code)}
        title={formatUnitTitle(unit, locale)}
        className={cx(
          'flex h-full min-h-16 flex-col justify-between gap-1 break-words rounded-sm border px-0.5 py-1 leading-tight no-underline [print-color-adjust:exact] hover:underline sm:p-1.5',
          shade === null
            ? 'hatched border-line-strong border-dashed text-ink'
            : cx('border-line-strong', SHADE_CLASSES[shade]),
        )}
      >
        <UnitFigureText figure={figure} indicator={indicator} />
      </SoftLink>
    </li>
  );
}
