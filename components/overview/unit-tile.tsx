import { useLocale, useTranslations } from 'next-intl';
import { cx } from '@/components/ui/cx';
import { SoftLink } from '@/components/ui/soft-link';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { MapUnit, UnitMap } from '@/lib/domain/overview/unit-map';
import { formatUnitTitle } from '@/lib/format/unit-names';
import { unitHref } from './addresses';
import { SHADE_CLASSES, textOf } from './unit-map-text';

interface UnitTileProps {
  figure: MapUnit;
  indicator: UnitMap['indicator'];
  place?: { gridColumn: number; gridRow: number };
}

/** One unit: its name and figure in words, so that the shade is needed by nobody. */
export function UnitTile({ figure, indicator, place }: UnitTileProps) {
  const t = useTranslations('unit-map');
  const locale = useLocale();
  const { unit, value, shade, standing } = figure;
  const provisional = value !== null && standing === 'provisional';
  return (
    <li style={place}>
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
        <span className={cx('text-[0.6875rem] sm:text-xs', shade === null && 'bg-surface')}>
          {unit.name}
        </span>
        <span
          className={cx(
            'tabular whitespace-nowrap font-semibold text-[0.6875rem] sm:text-sm',
            shade === null && 'bg-surface',
          )}
        >
          <span aria-hidden={value === null || undefined}>{textOf({ indicator }, value)}</span>
          {value === null ? <VisuallyHidden>{t('unknown')}</VisuallyHidden> : null}
          {provisional ? (
            <>
              <span aria-hidden>*</span>
              <VisuallyHidden> ({t('provisional')})</VisuallyHidden>
            </>
          ) : null}
        </span>
      </SoftLink>
    </li>
  );
}
