'use client';

import { usePathname } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { formatDateTime } from '@/lib/format/dates';
import { formatQuarterInText } from '@/lib/format/quarters';
import type { Entry } from './use-entry';

/** What befell the work in this form, and what to do about it. */
export function EntryNotices({ entry }: { entry: Entry }) {
  const t = useTranslations('reports.entry');
  const actions = useTranslations('common.actions');
  const locale = useLocale();
  const path = usePathname();
  const { status, restoredAt, form } = entry;
  const broken = [form.previous, form.lastYear].filter(({ succession }) => succession !== null);
  return (
    <>
      {broken.map(({ period, succession }) => (
        <Notice
          key={period}
          title={t('not-comparable', { period: formatQuarterInText(period, locale) })}
        >
          <p>{t('not-comparable-why', { basis: succession?.legalBasis ?? '' })}</p>
        </Notice>
      ))}
      {restoredAt === null ? null : (
        <Notice
          tone="info"
          live
          title={t('restored', { count: entry.unsaved.length })}
          actions={
            <>
              <Button size="sm" variant="primary" onClick={() => void entry.save()}>
                {t('restored-save')}
              </Button>
              <Button size="sm" onClick={entry.keepRestored}>
                {t('restored-continue')}
              </Button>
              <Button size="sm" variant="quiet" onClick={entry.discard}>
                {t('restored-discard')}
              </Button>
            </>
          }
        >
          <p>{t('restored-when', { at: formatDateTime(new Date(restoredAt), locale) })}</p>
        </Notice>
      )}
      {status.type === 'signed-out' ? (
        <Notice
          tone="error"
          live
          title={t('signed-out')}
          actions={
            <LinkButton
              size="sm"
              variant="primary"
              prefetch={false}
              href={`/sign-in?ended=1&callbackUrl=${encodeURIComponent(path)}`}
            >
              {t('sign-in-again')}
            </LinkButton>
          }
        >
          <p>{status.message}</p>
        </Notice>
      ) : null}
      {status.type === 'failed' ? (
        <Notice
          tone="error"
          live
          title={t('failed')}
          actions={
            <Button size="sm" variant="primary" onClick={() => void entry.save()}>
              {actions('retry')}
            </Button>
          }
        >
          <p>{status.message ?? t('no-connection')}</p>
        </Notice>
      ) : null}
      {status.type === 'conflict' && entry.conflict === null ? (
        <Notice
          tone="warning"
          live
          title={t('conflict')}
          actions={
            <Button size="sm" variant="primary" onClick={() => void entry.showConflict()}>
              {t('conflict-show')}
            </Button>
          }
        >
          <p>{t('conflict-kept')}</p>
        </Notice>
      ) : null}
    </>
  );
}
