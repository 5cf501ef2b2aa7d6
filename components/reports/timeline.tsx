import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/panel';
import type { EventView } from '@/lib/domain/report-detail';
import { REPORT_EVENTS, type ReportEvent } from '@/lib/domain/report-status';
import { formatDateTime } from '@/lib/format/dates';

const isEvent = (text: string): text is ReportEvent =>
  REPORT_EVENTS.some((event) => event === text);

/** What happened to the report, the newest first, and the way to what was typed in it. */
export function Timeline({ events, changes }: { events: readonly EventView[]; changes: string }) {
  const t = useTranslations('reports.timeline');
  const locale = useLocale();
  const shown = events.filter(({ event }) => event !== 'save').toReversed();
  return (
    <Panel title={t('title')}>
      {shown.length === 0 ? (
        <p className="text-ink-muted text-sm">{t('empty')}</p>
      ) : (
        <ol className="space-y-4 border-line border-s-2 ps-4 text-sm">
          {shown.map(({ event, actor, at, note, revision }) => (
            <li key={`${at}-${event}`} className="relative">
              <span
                aria-hidden
                className="-start-[1.4rem] absolute top-1.5 size-2.5 rounded-full border-2 border-brand bg-surface"
              />
              <p className="font-medium">
                {isEvent(event) ? t(`events.${event}`) : event}
                {revision === null ? '' : ` (${t('revision', { number: revision })})`}
              </p>
              <p className="text-ink-muted text-xs">
                {formatDateTime(at, locale)} · {actor}
              </p>
              {note ? <p className="mt-1 whitespace-pre-line">{note}</p> : null}
            </li>
          ))}
        </ol>
      )}
      <p className="mt-4 text-sm">
        <Link href={changes} className="link">
          {t('changes')}
        </Link>
      </p>
    </Panel>
  );
}
