'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import type { ActionResult } from './entry/actions';
import { ReasonDialog } from './reason-dialog';

interface CorrectionDialogProps {
  period: string;
  unit: string;
  version: number;
  correct: (input: {
    period: string;
    unit: string;
    version: number;
    reason: string;
  }) => Promise<ActionResult<unknown>>;
}

/** Opens an approved report again; what was approved stands until the correction is. */
export function CorrectionDialog({ period, unit, version, correct }: CorrectionDialogProps) {
  const t = useTranslations('reports.correction');
  const announce = useToast();
  const router = useRouter();
  return (
    <ReasonDialog
      trigger={<Button>{t('start')}</Button>}
      title={t('title')}
      lead={t('lead')}
      label={t('reason')}
      confirm={t('start')}
      act={(reason) => correct({ period, unit, version, reason })}
      onDone={() => {
        announce(t('started'));
        router.refresh();
      }}
    />
  );
}
