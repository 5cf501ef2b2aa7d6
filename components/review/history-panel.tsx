import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/panel';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { REPORT_EVENTS } from '@/lib/domain/report-status';
import { formatDateTime } from '@/lib/format/dates';

interface HistoryPanelProps {
  report: ReportDetail;
  /** Number of the revision that is read above. */
  shown: number | null;
}

/** What happened to the report, the newest first, and each submission to read again. */
export function HistoryPanel({ report, shown }: HistoryPanelProps) {
  const t = useTranslations('review.history');
  const locale = useLocale();
  const address = `/review/${report.period.code}/units/${report.unit.code}`;
  const events = [...report.events].reverse();
  return (
    <Panel title={t('title')}>
      <div className="grid gap-6 lg:grid-cols-2">
        <div>
          <h3 className="font-medium">{t('events')}</h3>
          {events.length === 0 ? <p className="mt-2 text-ink-muted">{t('no-events')}</p> : null}
          <ol className="mt-2 space-y-3 border-line border-s-2 ps-4">
            {events.map((event) => {
              const known = REPORT_EVENTS.find((name) => name === event.event);
              return (
                <li key={`${event.at}-${event.event}`} className="text-sm">
                  <p className="font-medium">
                    {known ? t(`event-${known}`) : event.event}
                    {event.revision === null ? null : (
                      <span className="font-normal text-ink-muted">
                        {' '}
                        {t('revision', { number: event.revision })}
                      </span>
                    )}
                  </p>
                  <p className="text-ink-muted text-xs">
                    {event.actor} ·{' '}
                    <time dateTime={event.at}>{formatDateTime(event.at, locale)}</time>
                  </p>
                  {event.note ? <p className="mt-1 whitespace-pre-line">{event.note}</p> : null}
                </li>
              );
            })}
          </ol>
        </div>
        <div>
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <h3 className="font-medium">{t('revisions')}</h3>
            {report.revisions.length > 1 ? (
              <Link href={`${address}/compare`} className="link text-sm">
                {t('compare')}
              </Link>
            ) : null}
          </div>
          {report.revisions.length === 0 ? (
            <p className="mt-2 text-ink-muted">{t('no-revisions')}</p>
          ) : null}
          <ol className="mt-2 space-y-2">
            {[...report.revisions].reverse().map((revision) => (
              <li key={revision.number} className="text-sm">
                <Link
                  href={`${address}?revision=${revision.number}`}
                  aria-current={revision.number === shown ? 'true' : undefined}
                  className="link font-medium"
                >
                  {t('read', { number: revision.number })}
                </Link>
                {revision.number === shown ? (
                  <span className="text-ink-muted"> ({t('shown')})</span>
                ) : null}
                <p className="text-ink-muted text-xs">
                  {revision.submittedBy} · {formatDateTime(revision.submittedAt, locale)}
                </p>
                {revision.reason ? (
                  <p className="text-xs">{t('correction', { reason: revision.reason })}</p>
                ) : null}
                <p className="break-all text-ink-muted text-xs">
                  {t('hash', { hash: revision.hash.slice(0, 16) })}
                </p>
              </li>
            ))}
          </ol>
        </div>
      </div>
    </Panel>
  );
}
