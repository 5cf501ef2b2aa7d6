import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { numberText } from '@/components/figures/figure-text';
import { Panel } from '@/components/ui/panel';
import { Table, Td, Th } from '@/components/ui/table';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { FigureRow } from '@/lib/domain/figure-row';
import type { Section } from '@/lib/domain/province';
import { nameOf } from '@/lib/explorer/names';
import { type Dimension, keyOf, pivotOf, type Shape, thirdOf } from '@/lib/explorer/pivot';
import { coverageWords } from '@/lib/format/coverage';
import { figureHref } from '../addresses';
import { UnknownFigure } from '../figure-cell';

interface ExplorerTablesProps {
  figures: readonly FigureRow[];
  shape: Shape;
  /** Indicators of several sections have the same name: each says whose it is. */
  sections: readonly Section[];
}

/** A table for each value of the dimension that is neither in rows nor in columns. */
export function ExplorerTables({ figures, shape, sections }: ExplorerTablesProps) {
  const locale = useLocale();
  const sectionNames = new Map(sections.map(({ code, name }) => [code, name[locale]]));
  const about = ({ indicator }: FigureRow) =>
    [
      indicator.valueType === 'rate' ? null : indicator.measure?.[locale],
      sectionNames.get(indicator.section),
    ]
      .filter(Boolean)
      .join(' · ');
  const names = (figure: FigureRow, dimension: Dimension) => nameOf(figure, dimension, locale);
  const t = useTranslations('overview.explorer');
  const third = thirdOf(shape);
  return (
    <div className="space-y-6">
      {pivotOf(figures, shape).map((table) => {
        const title = names(table.head, third);
        return (
          <Panel
            key={keyOf(table.head, third)}
            title={title}
            lead={third === 'indicator' ? about(table.head) : null}
            flush
          >
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
                      {shape.columns === 'indicator' ? <About text={about(column)} /> : null}
                    </Th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {table.rows.map(({ head, cells }) => (
                  <tr key={keyOf(head, shape.rows)}>
                    <Th scope="row" className="!whitespace-normal min-w-36">
                      {names(head, shape.rows)}
                      {shape.rows === 'indicator' ? <About text={about(head)} /> : null}
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

/** What an indicator counts in, and the section that it is of. */
function About({ text }: { text: string }) {
  return <span className="block font-normal text-ink-muted text-xs">{text}</span>;
}

function ExploredFigure({ figure }: { figure: FigureRow }) {
  const t = useTranslations('overview.explorer');
  const tFigure = useTranslations('common.figure');
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
        <span className="block text-warning text-xs">
          {tFigure('coverage', coverageWords(coverage))}
        </span>
      ) : null}
    </>
  );
}
