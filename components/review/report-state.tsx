import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { StatusBadge } from '@/components/ui/status-badge';
import type { ReportDetail } from '@/lib/domain/report-detail';
import type { RevisionView } from '@/lib/domain/revision';
import { formatDate, formatDateTime } from '@/lib/format/dates';

interface ReportStateProps {
  report: ReportDetail;
  /** The one that is read below. */
  revision: RevisionView | null;
  isLatest: boolean;
  actions: ReactNode;
}

/** Where the report stands, what is read below, and what can be decided. */
export function ReportState({ report, revision, isLatest, actions }: ReportStateProps) {
  const t = useTranslations('review.state');
  const locale = useLocale();
  const { deadlines, period, unit } = report;
  const facts: readonly (readonly [string, string])[] = [
    ...(revision
      ? [
          [
            t('revision'),
            t('revision-of', { number: revision.number, count: report.revisions.length }),
          ] as const,
          [t('submitted-by'), revision.submittedBy] as const,
          [t('submitted-at'), formatDateTime(revision.submittedAt, locale)] as const,
        ]
      : []),
    [t('due'), formatDate(period.dueOn, locale)],
    ...(deadlines.extendedTo
      ? [[t('extended-to'), formatDate(deadlines.extendedTo, locale)] as const]
      : []),
    ...(deadlines.returnedDueOn
      ? [[t('returned-due'), formatDate(deadlines.returnedDueOn, locale)] as const]
      : []),
    ...(revision?.reason ? [[t('correction'), revision.reason] as const] : []),
  ];
  return (
    <section aria-labelledby="report-state">
      <Card className="space-y-4">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2
            id="report-state"
            tabIndex={-1}
            data-focus-target
            className="flex flex-wrap items-center gap-2 font-semibold text-lg"
          >
            {t('heading')}
            <StatusBadge status={report.status} />
          </h2>
          <div className="flex flex-wrap gap-2" data-print="hide">
            {actions}
          </div>
        </div>
        <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-2 lg:grid-cols-3">
          {facts.map(([term, fact]) => (
            <div key={term} className="flex flex-wrap gap-x-2">
              <dt className="text-ink-muted">{term}:</dt>
              <dd className="font-medium">{fact}</dd>
            </div>
          ))}
        </dl>
        {report.status === 'returned' && report.returnReason ? (
          <Notice tone="warning" title={t('return-reason')}>
            <p className="whitespace-pre-line">{report.returnReason}</p>
          </Notice>
        ) : null}
        {report.correctionReason ? (
          <Notice tone="info" title={t('correcting')}>
            <p className="whitespace-pre-line">{report.correctionReason}</p>
          </Notice>
        ) : null}
        {report.revisions.length > 0 && !isLatest ? (
          <Notice
            tone="warning"
            title={t('older', { number: revision?.number ?? 0 })}
            actions={
              <Link href={`/review/${period.code}/units/${unit.code}`} className="link">
                {t('to-latest')}
              </Link>
            }
          />
        ) : null}
        {report.standing === null && revision && report.status === 'returned' ? (
          <p className="text-ink-muted text-sm">{t('does-not-stand')}</p>
        ) : null}
      </Card>
    </section>
  );
}
