import { useTranslations } from 'next-intl';
import { cx } from '@/components/ui/cx';
import type { UnitMap } from '@/lib/domain/overview/unit-map';
import { UNKNOWN } from '@/lib/format/locale';
import { SHADE_CLASSES, textOf } from './unit-map-text';

const SWATCH =
  'inline-block h-4 w-6 shrink-0 rounded-xs border border-line-strong text-center text-xs leading-none [print-color-adjust:exact]';

/** Which shade means which figures; only what is on the map is explained. */
export function UnitMapLegend({ map }: { map: UnitMap }) {
  const t = useTranslations('unit-map');
  const unknown = map.units.some(({ value }) => value === null);
  const provisional = map.units.some(
    ({ value, standing }) => value !== null && standing === 'provisional',
  );
  return (
    <ul aria-label={t('legend')} className="flex flex-wrap gap-x-4 gap-y-1 lg:flex-col">
      {map.steps.map((step) => (
        <li key={step.shade} className="flex items-center gap-2">
          <span aria-hidden className={cx(SWATCH, SHADE_CLASSES[step.shade])} />
          <span className="tabular">
            {step.from === step.to
              ? textOf(map, step.from)
              : t('range', { from: textOf(map, step.from), to: textOf(map, step.to) })}
          </span>
        </li>
      ))}
      {unknown ? (
        <li className="flex items-center gap-2">
          <span aria-hidden className={cx(SWATCH, 'hatched border-dashed')}>
            {UNKNOWN}
          </span>
          {t('unknown')}
        </li>
      ) : null}
      {provisional ? (
        <li className="flex items-center gap-2">
          <span aria-hidden className="w-6 text-center font-semibold">
            *
          </span>
          {t('provisional')}
        </li>
      ) : null}
    </ul>
  );
}
