'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useToast } from '@/components/ui/toast';
import type { SendAction } from '@/components/ui/use-send';
import type { VersionedReport } from '@/lib/domain/report-detail';

interface AbandonCorrectionDialogProps {
  report: VersionedReport;
  abandon: SendAction<VersionedReport, unknown>;
}

/** Gives up a correction that was begun: what was changed since is gone, and what was approved stays. */
export function AbandonCorrectionDialog({ report, abandon }: AbandonCorrectionDialogProps) {
  const t = useTranslations('reports.correction');
  const announce = useToast();
  const router = useRouter();
  return (
    <ConfirmDialog
      trigger={<Button variant="quiet">{t('abandon')}</Button>}
      title={t('abandon-title')}
      lead={t('abandon-lead')}
      confirm={t('abandon')}
      cancel={t('keep')}
      danger
      action={abandon}
      input={report}
      onDone={() => {
        announce(t('abandoned'));
        router.refresh();
      }}
    />
  );
}
