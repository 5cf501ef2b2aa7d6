'use client';

import { ClipboardCopy } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { formatDateTime } from '@/lib/format/dates';
import { dropUnsent, type Unsent } from '@/lib/outbox/unsent';
import { Button } from './button';
import { Dialog, DialogClose } from './dialog';
import { Notice } from './notice';
import { useCopy } from './use-copy';

interface UnsentRow {
  readonly key: string;
  readonly label: string;
  /** What was typed, in words. */
  readonly mine: string;
  /** What the report has there. */
  readonly stands: string;
}

interface UnsentNoticeProps {
  unsent: Unsent;
  rows: readonly UnsentRow[];
}

/**
 * What was typed where nothing can be typed any more, and did not arrive: kept in this browser until
 * its form opens again, and in sight until then, to be copied or thrown away.
 */
export function UnsentNotice({ unsent, rows }: UnsentNoticeProps) {
  const t = useTranslations('common.unsent');
  const locale = useLocale();
  const copy = useCopy();
  const lines = rows.map(({ label, mine }) => `${label}: ${mine}`);
  const words = { copied: t('copied'), refused: t('not-copied') };
  return (
    <Notice
      tone="warning"
      live
      title={t('title', { count: rows.length })}
      actions={
        <>
          <Button size="sm" onClick={() => void copy(lines.join('\n'), words)}>
            <ClipboardCopy aria-hidden />
            {t('copy')}
          </Button>
          <Dialog
            title={t('discard-title')}
            description={t('discard-lead', { count: rows.length })}
            trigger={
              <Button size="sm" variant="quiet">
                {t('discard')}
              </Button>
            }
            footer={
              <>
                <Button variant="danger" onClick={() => void dropUnsent(unsent)}>
                  {t('discard-confirm')}
                </Button>
                <DialogClose>
                  <Button>{t('keep')}</Button>
                </DialogClose>
              </>
            }
          />
        </>
      }
    >
      <p>{t('lead', { at: formatDateTime(new Date(unsent.at), locale) })}</p>
      <ul className="space-y-1.5 pt-1">
        {rows.map(({ key, label, mine, stands }) => (
          <li key={key}>
            {label}: <strong className="whitespace-pre-line">{mine}</strong>
            <span className="block whitespace-pre-line text-ink-muted">
              {t('stands', { text: stands })}
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
