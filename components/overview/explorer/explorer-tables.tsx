import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { numberText } from '@/components/figures/figure-text';
import { Panel } from '@/components/ui/panel';
import { Table, Td, Th } from '@/components/ui/table';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { FigureRow } from '@/lib/domain/figure-row';
import { nameOf } from '@/lib/explorer/names';
import { type Dimension, keyOf, pivotOf, type Shape, thirdOf } from '@/lib/explorer/pivot';
import { figureHref } from '../addresses';
import { UnknownFigure } from '../figure-cell';

interface ExplorerTablesProps {
  figures: readonly FigureRow[];
  shape: Shape;
}

/** A table for each value of the dimension that is neither in rows nor in columns. */
export function ExplorerTables({ figures, shape }: ExplorerTablesProps) {
  const locale = useLocale();
  const names = (figure: FigureRow, dimension: Dimension) => nameOf(figure, dimension, locale);
  const t = useTranslations('overview.explorer');
  const third = thirdOf(shape);
  return (
    <div className="space-y-6">
      {pivotOf(figures, shape).map((table) => {
        const title = names(table.head, third);
        return (
          <Panel key={keyOf(table.head, third)} title={title} flush>
            <Table bare caption={title} captionHidden dense stickyHeader stickyFirstColumn>
              <thead>
                <tr>
                  <Th scope="col">{t(`dimension.${shape.rows}`)}</Th>
                  {table.columns.map((column) => (
                    <Th
                      key={keyOf(column, shape.columns)}
                      scope="col"
                      numeric
                      className="!whitespace-normal min-w-24"
                    >
                      {names(column, shape.columns)}
                      <Measure figure={column} shown={shape.columns === 'indicator'} />
                    </Th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {table.rows.map(({ head, cells }) => (
                  <tr key={keyOf(head, shape.rows)}>
                    <Th scope="row" className="!whitespace-normal min-w-36">
                      {names(head, shape.rows)}
                      <Measure figure={head} shown={shape.rows === 'indicator'} />
                    </Th>
                    {cells.map((figure, index) => (
                      // The columns never change their order.
                      // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                      <Td key={index} numeric>
                        {figure ? <ExploredFigure figure={figure} /> : null}
                      </Td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </Table>
          </Panel>
        );
      })}
    </div>
  );
}

function Measure({ figure, shown }: { figure: FigureRow; shown: boolean }) {
  const locale = useLocale();
  const measure = figure.indicator.measure?.[locale];
  if (!shown || !measure || figure.indicator.valueType === 'rate') return null;
  return <span className="block font-normal text-ink-muted text-xs">{measure}</span>;
}

function ExploredFigure({ figure }: { figure: FigureRow }) {
  const t = useTranslations('overview.explorer');
  const { indicator, unit, period, value, coverage, standing } = figure;
  if (typeof value !== 'number') return <UnknownFigure />;
  const text = numberText(indicator, value);
  return (
    <>
      {coverage ? (
        text
      ) : (
        <Link
          prefetch={false}
          href={figureHref(period, unit.code, indicator.code)}
          className="link decoration-line-strong"
        >
          {text}
        </Link>
      )}
      {standing === 'provisional' ? (
        <>
          <span aria-hidden>*</span>
          <VisuallyHidden> ({t('provisional')})</VisuallyHidden>
        </>
      ) : null}
      {coverage && coverage.reported < coverage.expected ? (
        <span className="block text-warning text-xs">{t('coverage', { ...coverage })}</span>
      ) : null}
    </>
  );
}
