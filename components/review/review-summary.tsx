import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { CoverageNote } from '@/components/ui/coverage-note';
import type { ReviewFilter, ReviewSummary as Summary } from '@/lib/domain/review';
import { formatCount } from '@/lib/format/numbers';

interface ReviewSummaryProps {
  summary: Summary;
  period: string;
}

/** How the period stands: every count leads to the units that it counts. */
export function ReviewSummary({ summary, period }: ReviewSummaryProps) {
  const t = useTranslations('review.summary');
  const counts: readonly [ReviewFilter, number][] = [
    ['approved', summary.approved],
    ['submitted', summary.submitted],
    ['returned', summary.returned],
    ['awaiting-signature', summary.awaiting],
    ['draft', summary.draft],
    ['not-started', summary.notStarted],
    ['overdue', summary.overdue],
  ];
  return (
    <section aria-labelledby="summary-heading">
      <Card>
        <div className="flex flex-wrap items-center justify-between gap-2">
          <h2 id="summary-heading" className="font-semibold text-lg">
            {t('heading', { received: summary.received, expected: summary.expected })}
          </h2>
          <CoverageNote coverage={{ reported: summary.received, expected: summary.expected }} />
        </div>
        <dl className="mt-3 grid grid-cols-2 gap-x-4 gap-y-3 sm:grid-cols-4 lg:grid-cols-7">
          {counts.map(([filter, count]) => (
            <div key={filter} className="flex flex-col-reverse justify-end">
              <dt className="text-ink-muted text-sm">{t(filter)}</dt>
              <dd
                className={`tabular font-semibold text-2xl ${filter === 'overdue' && count > 0 ? 'text-danger' : ''}`}
              >
                {count > 0 ? (
                  <Link
                    href={`/review/${period}?status=${filter}`}
                    aria-label={t('show', { count, state: t(filter) })}
                    className="inline-block min-h-8 min-w-8 text-inherit underline decoration-1 decoration-line-strong underline-offset-4 hover:decoration-2"
                  >
                    {formatCount(count)}
                  </Link>
                ) : (
                  formatCount(count)
                )}
              </dd>
            </div>
          ))}
        </dl>
      </Card>
    </section>
  );
}
