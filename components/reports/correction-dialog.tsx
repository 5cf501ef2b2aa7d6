'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { AskReason } from '@/components/ui/ask-reason';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import type { SendAction } from '@/components/ui/use-send';
import type { VersionedReport } from '@/lib/domain/report-detail';

interface CorrectionDialogProps {
  report: VersionedReport;
  correct: SendAction<VersionedReport & { reason: string }, unknown>;
}

/** Opens an approved report again; what was approved stands until the correction is. */
export function CorrectionDialog({ report, correct }: CorrectionDialogProps) {
  const t = useTranslations('reports.correction');
  const announce = useToast();
  const router = useRouter();
  return (
    <AskReason
      trigger={<Button>{t('start')}</Button>}
      title={t('title')}
      lead={t('lead')}
      label={t('reason')}
      confirm={t('start')}
      missing={t('reason-missing')}
      action={correct}
      input={report}
      onDone={() => {
        announce(t('started'));
        router.refresh();
      }}
    />
  );
}
