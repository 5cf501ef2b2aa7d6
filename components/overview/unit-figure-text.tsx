import { useTranslations } from 'next-intl';
import { cx } from '@/components/ui/cx';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { MapUnit, UnitMap } from '@/lib/domain/overview/unit-map';
import { textOf } from './unit-map-text';

interface UnitFigureTextProps {
  figure: MapUnit;
  indicator: UnitMap['indicator'];
}

/** A unit's name and, below it, its figure: what stands in its tile or its outline. */
export function UnitFigureText({ figure, indicator }: UnitFigureTextProps) {
  const t = useTranslations('unit-map');
  const { unit, value, shade, standing } = figure;
  return (
    <>
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
        {value !== null && standing === 'provisional' ? (
          <>
            <span aria-hidden>*</span>
            <VisuallyHidden> ({t('provisional')})</VisuallyHidden>
          </>
        ) : null}
      </span>
    </>
  );
}
