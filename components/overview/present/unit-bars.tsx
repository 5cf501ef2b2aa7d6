import { useLocale, useTranslations } from 'next-intl';
import { numberText } from '@/components/figures/figure-text';
import { cx } from '@/components/ui/cx';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Area, AreaRow } from '@/lib/domain/overview/areas';
import { coverageWords } from '@/lib/format/coverage';
import { wholeName } from '../indicator-name';

/** More rows than these are not readable on a wall: the first and the last stay. */
const ROWS = 16;

/** A table whose second column is drawn: it needs no script, and says each number. */
export function UnitBars({ area }: { area: Area }) {
  const t = useTranslations('overview');
  const tp = useTranslations('present');
  const locale = useLocale();
  const { indicator, coverage } = area.main;
  const measure = indicator.valueType === 'rate' ? '%' : (indicator.measure?.[locale] ?? '');
  const mainOf = ({ values }: AreaRow) => values[indicator.code] ?? null;
  const most = Math.max(...area.rows.map((row) => mainOf(row) ?? 0), indicator.target ?? 0) || 1;
  const left = area.rows.length - ROWS;
  const rows =
    left <= 0 ? area.rows : [...area.rows.slice(0, ROWS / 2), ...area.rows.slice(-ROWS / 2)];
  return (
    <table className="w-full flex-1 border-collapse text-[clamp(0.95rem,2.8vmin,2.75rem)] leading-none">
      <caption className="pb-[1.5vmin] text-start text-[clamp(0.95rem,2.2vmin,2rem)] text-ink-muted leading-normal">
        {tp('by-unit', {
          name: wholeName(indicator, t, locale),
          measure,
          ...coverageWords(coverage),
        })}
        {area.rows.some(({ meetsTarget }) => meetsTarget === false) ? (
          <span className="ms-[2vw] whitespace-nowrap">
            <span aria-hidden className="me-1.5 inline-block size-[0.8em] rounded-sm bg-orange" />
            {t('chart.below')}
          </span>
        ) : null}
      </caption>
      <tbody>
        {rows.map((row, index) => {
          const value = mainOf(row);
          const below = row.meetsTarget === false;
          return (
            <tr
              key={row.unit.id}
              className={cx(
                'h-[4.1vmin]',
                left > 0 && index === ROWS / 2 && 'border-line-strong border-t-2 border-dashed',
              )}
            >
              <th scope="row" className="w-px whitespace-nowrap pe-[2vw] text-start font-normal">
                {row.unit.name}
              </th>
              <td className="w-full">
                {value ? (
                  <span
                    aria-hidden
                    style={{ width: `${(value / most) * 100}%` }}
                    className={cx(
                      'block h-[2.4vmin] rounded-sm',
                      below ? 'bg-orange' : 'bg-series-1',
                    )}
                  />
                ) : null}
              </td>
              <td className="whitespace-nowrap ps-[1.5vw] text-end font-medium tabular-nums">
                {numberText(indicator, value)}
                {below ? <VisuallyHidden> ({t('chart.below')})</VisuallyHidden> : null}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
