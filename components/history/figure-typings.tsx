import { useLocale, useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/panel';
import { Table, Td, Th } from '@/components/ui/table';
import type { FigureHistory } from '@/lib/domain/figure-history';
import type { Typing } from '@/lib/domain/save-changes';
import { formatDateTime } from '@/lib/format/dates';
import { ChangedThing, ChangeSide, typingKey } from './typing-text';

interface FigureTypingsProps {
  history: FigureHistory;
  typings: readonly Typing[];
}

/**
 * Who typed what, the newest first: for a sum or a rate in which of its parts, for what is counted
 * from a register in which entry.
 */
export function FigureTypings({ history, typings }: FigureTypingsProps) {
  const t = useTranslations('history.typings');
  const locale = useLocale();
  const told = { indicators: history.sources, rules: history.rules };
  const isNamed =
    history.sources.length > 1 || typings.some(({ change }) => change.what !== 'figure');
  return (
    <Panel title={t('title')} lead={t('lead')} flush>
      {typings.length === 0 ? (
        <p className="px-4 py-3 text-ink-muted sm:px-5">{t('none')}</p>
      ) : (
        <Table caption={t('title')} captionHidden bare dense>
          <thead>
            <tr>
              <Th scope="col">{t('when')}</Th>
              {isNamed ? <Th scope="col">{t('figure')}</Th> : null}
              <Th scope="col" numeric={typings.every(isNumber)}>
                {t('from')}
              </Th>
              <Th scope="col" numeric={typings.every(isNumber)}>
                {t('to')}
              </Th>
            </tr>
          </thead>
          <tbody>
            {typings.map((typing) => (
              <tr key={typingKey(typing)}>
                <Th scope="row" className="font-normal">
                  {formatDateTime(typing.at, locale, { seconds: true })}
                  <p className="text-ink-muted text-xs">{typing.by}</p>
                </Th>
                {isNamed ? (
                  <Td>
                    <ChangedThing change={typing.change} told={told} />
                  </Td>
                ) : null}
                <Td numeric={isNumber(typing)}>
                  <ChangeSide change={typing.change} told={told} side="from" />
                </Td>
                <Td numeric={isNumber(typing)}>
                  <ChangeSide change={typing.change} told={told} side="to" />
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Panel>
  );
}

const isNumber = ({ change }: Typing): boolean => change.what === 'figure';
