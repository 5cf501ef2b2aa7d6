import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { type ReportDetail, sectionsStanding } from '@/lib/domain/report-detail';
import { formatDateTime } from '@/lib/format/dates';

interface ResubmittedNoticeProps {
  report: ReportDetail;
  /** The number of the submission that is read. */
  shown: number | null;
  /** Whether anything differs from the submission that was returned. */
  changed: boolean;
}

/** Above a report that came back: why it was returned, and what the unit made of it. */
export function ResubmittedNotice({ report, shown, changed }: ResubmittedNoticeProps) {
  const t = useTranslations('review.resubmitted');
  const locale = useLocale();
  const returned = report.events.findLast(({ event }) => event === 'return');
  const latest = report.revisions.at(-1)?.number ?? 0;
  if (report.status !== 'submitted' || shown !== latest || returned?.revision !== latest - 1) {
    return null;
  }
  const lines = (['corrected', 'to-correct', 'reopened'] as const)
    .map((standing) => ({
      standing,
      names: sectionsStanding(report, standing)
        .map(({ name }) => name[locale])
        .join('; '),
    }))
    .filter(({ names }) => names !== '');
  return (
    <Notice
      tone={changed ? 'info' : 'warning'}
      title={t('title', { actor: returned.actor, at: formatDateTime(returned.at, locale) })}
      actions={
        <Link
          href={`/review/${report.period.code}/units/${report.unit.code}/compare`}
          className="link"
        >
          {t('compare')}
        </Link>
      }
    >
      {returned.note ? <p className="whitespace-pre-line">{returned.note}</p> : null}
      <ul className="mt-2 list-disc space-y-1 ps-5">
        {changed ? null : <li className="font-medium">{t('same')}</li>}
        {lines.map(({ standing, names }) => (
          <li key={standing}>{t(standing, { names })}</li>
        ))}
      </ul>
    </Notice>
  );
}
