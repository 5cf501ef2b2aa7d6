'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { FailureNotice } from '@/components/ui/failure-notice';
import { type SendAction, useSend } from '@/components/ui/use-send';
import type { NotificationView } from '@/lib/domain/reminder';
import { REPORT_STATUSES } from '@/lib/domain/report-status';
import { formatDate, formatDateTime } from '@/lib/format/dates';
import { formatQuarter } from '@/lib/format/quarters';

interface NotificationListProps {
  notifications: readonly NotificationView[];
  /** null: all of them. */
  read: SendAction<{ id: number | null }, unknown>;
}

export function NotificationList({ notifications, read }: NotificationListProps) {
  const t = useTranslations('notifications');
  const tStatus = useTranslations('status.report');
  const locale = useLocale();
  const { send, pending, failure } = useSend(read, () => {});
  const unread = notifications.filter(({ readAt }) => readAt === null).length;
  const statusOf = (text: string): string => {
    const known = REPORT_STATUSES.find((status) => status === text);
    return known ? tStatus(known) : text;
  };
  if (notifications.length === 0) {
    return (
      <Card>
        <EmptyState title={t('none')} />
      </Card>
    );
  }
  return (
    <div className="max-w-3xl space-y-4">
      <FailureNotice failure={failure} />
      {unread > 1 ? (
        <Button aria-disabled={pending || undefined} onClick={() => send({ id: null })}>
          {t('read-all')}
        </Button>
      ) : null}
      <ul aria-label={t('list')} className="space-y-3">
        {notifications.map(({ id, at, readAt, period, dueOn, status }) => {
          const title = t('report-due', { period: formatQuarter(period, locale) });
          return (
            <li key={id}>
              <Card className="space-y-2">
                <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                  <span className={readAt === null ? 'font-semibold' : undefined}>{title}</span>
                  {readAt === null ? <Badge tone="info">{t('unread')}</Badge> : null}
                  <span className="text-ink-muted text-sm">{formatDateTime(at, locale)}</span>
                </p>
                <p className="text-sm">
                  {t('report-due-text', {
                    due: formatDate(dueOn, locale),
                    status: statusOf(status),
                  })}
                </p>
                <div className="flex flex-wrap items-center gap-4">
                  <Link href={`/reports/${period}`} className="link">
                    {t('open')}
                  </Link>
                  {readAt === null ? (
                    <Button
                      size="sm"
                      aria-disabled={pending || undefined}
                      aria-label={t('read-of', {
                        what: `${title}, ${formatDateTime(at, locale)}`,
                      })}
                      onClick={() => send({ id })}
                    >
                      {t('read')}
                    </Button>
                  ) : null}
                </div>
              </Card>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
