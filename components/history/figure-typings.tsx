import { useLocale, useTranslations } from 'next-intl';
import { fullName } from '@/components/figures/figure-text';
import { FigureValue } from '@/components/figures/figure-value';
import { Panel } from '@/components/ui/panel';
import { Table, Td, Th } from '@/components/ui/table';
import type { FigureHistory, FigureTyping } from '@/lib/domain/figure-history';
import { formatDateTime } from '@/lib/format/dates';

interface FigureTypingsProps {
  history: FigureHistory;
  typings: readonly FigureTyping[];
}

/** Who typed what, the newest first; for a sum or a rate, in which of its parts. */
export function FigureTypings({ history, typings }: FigureTypingsProps) {
  const t = useTranslations('history.typings');
  const locale = useLocale();
  const isDerived = history.sources.length > 1;
  return (
    <Panel title={t('title')} lead={t('lead')} flush>
      {typings.length === 0 ? (
        <p className="px-4 py-3 text-ink-muted sm:px-5">{t('none')}</p>
      ) : (
        <Table caption={t('title')} captionHidden bare dense>
          <thead>
            <tr>
              <Th scope="col">{t('when')}</Th>
              {isDerived ? <Th scope="col">{t('figure')}</Th> : null}
              <Th scope="col" numeric>
                {t('from')}
              </Th>
              <Th scope="col" numeric>
                {t('to')}
              </Th>
            </tr>
          </thead>
          <tbody>
            {typings.map(({ at, by, indicator: code, from, to }) => {
              const source =
                history.sources.find((candidate) => candidate.code === code) ?? history.indicator;
              return (
                <tr key={`${at}-${code}`}>
                  <Th scope="row" className="font-normal">
                    {formatDateTime(at, locale, { seconds: true })}
                    <p className="text-ink-muted text-xs">{by}</p>
                  </Th>
                  {isDerived ? <Td>{fullName(source, locale)}</Td> : null}
                  <Td numeric>
                    <FigureValue indicator={source} {...from} />
                  </Td>
                  <Td numeric>
                    <FigureValue indicator={source} {...to} />
                  </Td>
                </tr>
              );
            })}
          </tbody>
        </Table>
      )}
    </Panel>
  );
}
