'use client';

import { useLocale, useTranslations } from 'next-intl';
import { AskReason } from '@/components/ui/ask-reason';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import type { SendAction } from '@/components/ui/use-send';
import { formatDate } from '@/lib/format/dates';
import { ExtensionDialog, type ExtensionKey } from './extension-dialog';

interface ExtensionPanelProps {
  report: ExtensionKey;
  unitName: string;
  commonDueOn: string;
  earliest: string;
  reason: string;
  grant: SendAction<ExtensionKey & { dueOn: string; reason: string }, { dueOn: string }>;
  withdraw: SendAction<{ period: string; unit: string; seen: string; reason: string }, unknown>;
}

/** Grants an extension, changes it, takes it back. */
export function ExtensionPanel({ grant, withdraw, ...rest }: ExtensionPanelProps) {
  const t = useTranslations('periods.extension');
  const locale = useLocale();
  const announce = useToast();
  const { report, unitName, commonDueOn } = rest;
  return (
    <>
      <ExtensionDialog {...rest} action={grant} />
      {report.seen !== null ? (
        <AskReason
          title={t('withdraw-title', { unit: unitName })}
          lead={t('withdraw-lead', { day: formatDate(commonDueOn, locale) })}
          label={t('withdraw-reason')}
          confirm={t('withdraw')}
          missing={t('reason-missing')}
          danger
          action={withdraw}
          input={{ ...report, seen: report.seen }}
          onDone={() => {
            announce(t('withdrawn'));
            // The button that was pressed is gone with what was granted.
            document.getElementById('report-state')?.focus();
          }}
          trigger={<Button>{t('withdraw')}</Button>}
        />
      ) : null}
    </>
  );
}
