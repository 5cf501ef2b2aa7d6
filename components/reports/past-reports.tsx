import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/panel';
import { StatusBadge } from '@/components/ui/status-badge';
import { Table, Td, Th } from '@/components/ui/table';
import type { OwnReport } from '@/lib/domain/own-report';
import { formatDate, formatDateTime } from '@/lib/format/dates';
import { formatQuarter } from '@/lib/format/quarters';
import { Punctual } from './deadline-text';

export function PastReports({ reports }: { reports: readonly OwnReport[] }) {
  const t = useTranslations('reports.past');
  const locale = useLocale();
  return (
    <Panel title={t('title')} flush>
      <Table caption={t('title')} captionHidden bare>
        <thead>
          <tr>
            <Th scope="col">{t('period')}</Th>
            <Th scope="col">{t('status')}</Th>
            <Th scope="col" className="max-sm:hidden">
              {t('punctuality')}
            </Th>
            <Th scope="col" className="max-md:hidden">
              {t('due')}
            </Th>
            <Th scope="col" className="max-md:hidden">
              {t('submitted')}
            </Th>
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <tr key={report.period.code}>
              <Th scope="row">
                <Link href={`/reports/${report.period.code}`} className="link">
                  {formatQuarter(report.period.code, locale)}
                </Link>
              </Th>
              <Td>
                <StatusBadge status={report.status} />
              </Td>
              <Td className="max-sm:hidden">
                <Punctual {...report} />
              </Td>
              <Td className="tabular max-md:hidden">{formatDate(report.dueOn, locale)}</Td>
              <Td className="tabular max-md:hidden">
                {formatDateTime(report.firstSubmittedAt, locale)}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}
