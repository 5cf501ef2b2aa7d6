import { useLocale, useTranslations } from 'next-intl';
import { FigureValue } from '@/components/figures/figure-value';
import type { Indicator } from '@/lib/domain/indicator';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { ChangedMark } from './changed-mark';
import { CommentButton } from './comment-button';
import { CommentThread } from './comment-thread';
import { HistoryLink } from './history-link';
import type { Reading } from './reading';

interface WordListProps {
  report: ReportDetail;
  indicators: readonly Indicator[];
  reading: Reading;
  notes: Readonly<Record<string, string>>;
}

/** What a section says in words, choices and dates. */
export function WordList({ report, indicators, reading, notes }: WordListProps) {
  const t = useTranslations('review.section');
  const locale = useLocale();
  return (
    <dl className="divide-y divide-line border-line border-t first:border-t-0">
      {indicators.map((indicator) => {
        const own = report.comments.filter((comment) => comment.indicator === indicator.code);
        const before = reading.changes.indicators.has(indicator.code)
          ? reading.before(indicator)
          : null;
        const note = notes[indicator.code];
        return (
          <div
            key={indicator.code}
            id={indicator.code}
            className="grid gap-x-4 gap-y-1 px-4 py-2.5 text-sm target:bg-warning-soft sm:grid-cols-[minmax(12rem,1fr)_3fr] sm:px-5"
          >
            <dt className="flex items-start justify-between gap-2 font-medium">
              <span className="py-1">{indicator.name[locale]}</span>
              <span className="flex whitespace-nowrap">
                <HistoryLink
                  report={report}
                  indicator={indicator.code}
                  name={indicator.name[locale]}
                />
                <CommentButton indicator={indicator.code} name={indicator.name[locale]} />
              </span>
            </dt>
            <dd className="max-w-prose space-y-1 py-1">
              <FigureValue indicator={indicator} {...reading.now(indicator)} />
              {note ? <p className="text-ink-muted text-xs">{t('note', { note })}</p> : null}
              {before ? (
                <ChangedMark>
                  <FigureValue indicator={indicator} {...before} />
                </ChangedMark>
              ) : null}
              {own.length > 0 ? <CommentThread comments={own} /> : null}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
