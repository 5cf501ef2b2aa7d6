import { useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { LinkButton } from '@/components/ui/link-button';
import type { ReportDetail } from '@/lib/domain/report-detail';
import type { RevisionView } from '@/lib/domain/revision';
import { formatDateTime } from '@/lib/format/dates';
import { formatQuarter } from '@/lib/format/quarters';
import { formatUnitTitle } from '@/lib/format/unit-names';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { ReceiptButtons } from './receipt-buttons';
import { shortHash } from './short-hash';

interface ReceiptProps {
  detail: ReportDetail;
  revision: RevisionView;
}

/** What proves that the report was handed in, and in which state: on paper, as text, as a picture. */
export function Receipt({ detail, revision }: ReceiptProps) {
  const t = useTranslations('reports.receipt');
  const status = useTranslations('status.punctuality');
  const locale = useLocale();
  const rows: [string, string][] = [
    [t('unit'), `${formatUnitTitle(detail.unit, locale)} (${detail.unit.code})`],
    [t('period'), formatQuarter(detail.period.code, locale)],
    [t('revision'), String(revision.number)],
    [
      t('submitted-at'),
      t('at', { at: formatDateTime(revision.submittedAt, locale, { seconds: true }) }),
    ],
    [t('signed-by'), revision.submittedBy],
    ...(revision.number === 1
      ? ([[t('punctuality'), status(detail.punctuality)]] satisfies [string, string][])
      : []),
    ...(revision.reason
      ? ([[t('correction-reason'), revision.reason]] satisfies [string, string][])
      : []),
    [t('hash'), shortHash(revision.hash)],
  ];
  return (
    <div className="max-w-2xl space-y-5">
      <Card className="border-t-4 border-t-success">
        <h2 className="mb-3 font-semibold text-lg">{t('text-title')}</h2>
        <dl className="divide-y divide-line">
          {rows.map(([name, value]) => (
            <div key={name} className="grid gap-x-4 py-2 sm:grid-cols-[11rem_minmax(0,1fr)]">
              <dt className="text-ink-muted text-sm">{name}</dt>
              <dd className="tabular break-words font-medium">{value}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-3 text-ink-muted text-sm">{t('hash-hint')}</p>
      </Card>
      <div className="flex flex-wrap gap-2" data-print="hide">
        <ClientMessages namespaces={['reports']}>
          <ReceiptButtons
            content={{ title: t('text-title'), rows, foot: t('hash-hint') }}
            fileName={`bien-nhan-${detail.unit.code}-${detail.period.code}-ban-${revision.number}`}
          />
        </ClientMessages>
        <LinkButton href={`/reports/${detail.period.code}`}>{t('to-report')}</LinkButton>
      </div>
    </div>
  );
}
