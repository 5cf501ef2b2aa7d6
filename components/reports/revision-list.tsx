import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/panel';
import type { RevisionView } from '@/lib/domain/revision';
import { formatDateTime } from '@/lib/format/dates';

/** Every submission, each with its receipt, the newest first. */
export function RevisionList({
  period,
  revisions,
}: {
  period: string;
  revisions: readonly RevisionView[];
}) {
  const t = useTranslations('reports.revisions');
  const locale = useLocale();
  if (revisions.length === 0) return null;
  return (
    <Panel title={t('title')}>
      <ul className="space-y-3 text-sm">
        {revisions.toReversed().map(({ number, submittedAt, submittedBy, reason }) => (
          <li key={number}>
            <Link
              href={`/reports/${period}/receipt?revision=${number}`}
              className="link font-medium"
            >
              {t('revision', { number })}
            </Link>
            {' · '}
            <Link href={`/reports/${period}/print?revision=${number}`} className="link">
              {t('print')}
              <span className="sr-only">: {t('revision', { number })}</span>
            </Link>
            <p className="text-ink-muted text-xs">
              {formatDateTime(submittedAt, locale)} · {submittedBy}
            </p>
            {reason ? <p>{t('reason', { reason })}</p> : null}
          </li>
        ))}
      </ul>
      {revisions.length > 1 ? (
        <Link href={`/reports/${period}/compare`} className="link mt-3 inline-block text-sm">
          {t('compare')}
        </Link>
      ) : null}
    </Panel>
  );
}
