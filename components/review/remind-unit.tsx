'use client';

import { BellRing } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { FailureNotice } from '@/components/ui/failure-notice';
import { useToast } from '@/components/ui/toast';
import { type SendAction, useSend } from '@/components/ui/use-send';
import type { RemindResult } from '@/lib/domain/reminder';
import { formatUnitTitle } from '@/lib/format/unit-names';

export type RemindAction = SendAction<{ period: string; units: string[] }, RemindResult[]>;

interface RemindUnitProps {
  report: { period: string; unit: string };
  remind: RemindAction;
}

/** Reminds the unit whose report is looked at. */
export function RemindUnit({ report, remind }: RemindUnitProps) {
  const t = useTranslations('reminders');
  const locale = useLocale();
  const announce = useToast();
  const { send, pending, failure } = useSend(remind, (data) => {
    for (const { unit, outcome, people, mails } of data ?? []) {
      announce(
        t(`outcome.${outcome}`, { unit: formatUnitTitle(unit, locale), people, mails }),
        outcome === 'reminded' ? 'success' : 'info',
      );
    }
  });
  return (
    <>
      <Button
        aria-disabled={pending || undefined}
        onClick={() => send({ period: report.period, units: [report.unit] })}
      >
        <BellRing aria-hidden />
        {t('one')}
      </Button>
      <FailureNotice failure={failure} className="w-full" />
    </>
  );
}
