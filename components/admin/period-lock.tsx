'use client';

import { Lock, LockOpen } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { AskReason } from '@/components/ui/ask-reason';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import type { SendAction } from '@/components/ui/use-send';
import type { PeriodSettings } from '@/lib/domain/period-settings';
import { formatDateTime } from '@/lib/format/dates';
import { formatQuarter } from '@/lib/format/quarters';

type LockAction = SendAction<{ period: string; reason: string }, unknown>;

interface PeriodLockProps {
  settings: PeriodSettings;
  lock: LockAction;
  unlock: LockAction;
}

/** Whether a period is locked, why, and the way to change that. */
export function PeriodLock({ settings, lock, unlock }: PeriodLockProps) {
  const t = useTranslations('periods.lock');
  const locale = useLocale();
  const announce = useToast();
  const period = formatQuarter(settings.code, locale);
  const locked = settings.lock !== null;
  const name = locked ? 'unlock' : 'lock';
  return (
    <div className="space-y-4">
      {settings.lock ? (
        <>
          <p>{t('since', { at: formatDateTime(settings.lock.at, locale) })}</p>
          <p className="whitespace-pre-line">{t('why', { reason: settings.lock.reason })}</p>
        </>
      ) : (
        <p>{t('open')}</p>
      )}
      <AskReason
        key={name}
        title={t(`${name}-title`, { period })}
        lead={t(`${name}-lead`)}
        label={t(`${name}-reason`)}
        hint={t(`${name}-hint`)}
        confirm={t(`${name}-confirm`)}
        missing={t('reason-missing')}
        danger={!locked}
        action={locked ? unlock : lock}
        input={{ period: settings.code }}
        onDone={() => announce(t(`${name}-done`, { period }))}
        trigger={
          <Button variant={locked ? 'primary' : undefined}>
            {locked ? <LockOpen aria-hidden /> : <Lock aria-hidden />}
            {t(`${name}-confirm`)}
          </Button>
        }
      />
    </div>
  );
}
