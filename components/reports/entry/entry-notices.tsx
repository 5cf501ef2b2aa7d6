'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { formatDateTime } from '@/lib/format/dates';
import { formatQuarterInText } from '@/lib/format/quarters';
import type { Entry } from './use-entry';

/** What there is to know before one types: what cannot be compared, and what was brought back. */
export function EntryNotices({ entry }: { entry: Entry }) {
  const t = useTranslations('reports.entry');
  const locale = useLocale();
  const {
    form,
    view: { restored },
  } = entry;
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
      {restored === null ? null : (
        <Notice
          tone="info"
          live
          title={t('restored', { count: Object.keys(restored.before).length })}
          actions={
            <>
              <Button size="sm" onClick={entry.keepRestored}>
                {t('restored-continue')}
              </Button>
              <Button size="sm" variant="quiet" onClick={entry.discard}>
                {t('restored-discard')}
              </Button>
            </>
          }
        >
          <p>{t('restored-when', { at: formatDateTime(new Date(restored.at), locale) })}</p>
        </Notice>
      )}
    </>
  );
}
