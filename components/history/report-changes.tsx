import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { Table, Td, Th } from '@/components/ui/table';
import type { CatalogueData } from '@/lib/domain/province';
import type { Typing } from '@/lib/domain/save-changes';
import { formatDateTime } from '@/lib/format/dates';
import { ChangedThing, ChangeSide, typingKey } from './typing-text';

interface ReportChangesProps {
  catalogue: CatalogueData;
  typings: readonly Typing[];
}

/** Who changed what in a report, section by section, the newest first. */
export function ReportChanges({ catalogue, typings }: ReportChangesProps) {
  const t = useTranslations('history.typings');
  const locale = useLocale();
  if (typings.length === 0) return <Notice title={t('none')} />;
  return (
    <div className="space-y-6">
      {catalogue.sections.map(({ code, name }) => {
        const own = typings.filter(({ section }) => section === code);
        if (own.length === 0) return null;
        return (
          <Panel key={code} title={name[locale]} flush>
            <Table caption={name[locale]} captionHidden bare dense>
              <thead>
                <tr>
                  <Th scope="col">{t('what')}</Th>
                  <Th scope="col">{t('from')}</Th>
                  <Th scope="col">{t('to')}</Th>
                  <Th scope="col">{t('when')}</Th>
                </tr>
              </thead>
              <tbody>
                {own.map((typing) => (
                  <tr key={typingKey(typing)}>
                    <Th scope="row">
                      <ChangedThing change={typing.change} told={catalogue} />
                    </Th>
                    <Td className="tabular">
                      <ChangeSide change={typing.change} told={catalogue} side="from" />
                    </Td>
                    <Td className="font-medium tabular">
                      <ChangeSide change={typing.change} told={catalogue} side="to" />
                    </Td>
                    <Td className="whitespace-nowrap text-sm">
                      {formatDateTime(typing.at, locale, { seconds: true })}
                      <p className="text-ink-muted text-xs">{typing.by}</p>
                    </Td>
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
