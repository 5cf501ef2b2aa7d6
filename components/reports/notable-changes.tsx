import { useLocale, useTranslations } from 'next-intl';
import { fullName, numberText } from '@/components/figures/figure-text';
import { ChangeIndicator } from '@/components/ui/change-indicator';
import { Panel } from '@/components/ui/panel';
import { Table, Td, Th } from '@/components/ui/table';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { formatQuarter, formatQuarterInText } from '@/lib/format/quarters';
import { changeText } from './figure-text';
import { notableChanges } from './notable';

const SHOWN = 10;

/** What changed most since last quarter: what a leader looks at before signing. */
export function NotableChanges({ detail }: { detail: ReportDetail }) {
  const t = useTranslations('reports');
  const locale = useLocale();
  const changes = notableChanges(detail);
  const { previous } = detail;
  const quarter = formatQuarterInText(previous.period, locale);
  if (previous.succession || !previous.figures) {
    return (
      <Panel title={t('check.notable')}>
        <p className="text-sm">
          {previous.succession
            ? `${t('entry.not-comparable', { period: quarter })} ${t('entry.not-comparable-why', { basis: previous.succession.legalBasis })}`
            : t('check.no-previous', { period: quarter })}
        </p>
      </Panel>
    );
  }
  return (
    <Panel
      title={t('check.notable')}
      lead={t('check.notable-lead', { period: quarter })}
      flush={changes.length > 0}
    >
      {changes.length === 0 ? (
        <p className="text-sm">{t('check.nothing-notable')}</p>
      ) : (
        <Table caption={t('check.notable')} captionHidden bare dense>
          <thead>
            <tr>
              <Th scope="col">{t('table.indicator')}</Th>
              <Th scope="col" numeric>
                {formatQuarter(detail.period.code, locale)}
              </Th>
              <Th scope="col" numeric className="max-sm:hidden">
                {formatQuarter(previous.period, locale)}
              </Th>
              <Th scope="col" numeric>
                {t('table.change')}
              </Th>
            </tr>
          </thead>
          <tbody>
            {changes.slice(0, SHOWN).map(({ indicator, value, before, change }) => (
              <tr key={indicator.code}>
                <Th scope="row">{fullName(indicator, locale)}</Th>
                <Td numeric className="font-semibold">
                  {numberText(indicator, value)}
                </Td>
                <Td numeric className="text-ink-muted max-sm:hidden">
                  {numberText(indicator, before)}
                </Td>
                <Td numeric>
                  <ChangeIndicator
                    {...changeText(change, (text) => t('table.points', { value: text }))}
                  />
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Panel>
  );
}
