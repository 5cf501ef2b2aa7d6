'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { useToast } from '@/components/ui/toast';
import { ActionProblem } from './action-problem';
import type { ActionResult } from './entry/actions';
import { useReportAction } from './use-report-action';

interface ReportKey {
  period: string;
  unit: string;
  version: number;
}

interface AbandonCorrectionDialogProps extends ReportKey {
  abandon: (input: ReportKey) => Promise<ActionResult<unknown>>;
}

/** Gives up a correction that was begun: what was changed since is gone, and what was approved stays. */
export function AbandonCorrectionDialog({ abandon, ...key }: AbandonCorrectionDialogProps) {
  const t = useTranslations('reports.correction');
  const announce = useToast();
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const { pending, problem, run } = useReportAction();

  const act = () =>
    run(
      () => abandon(key),
      () => {
        setOpen(false);
        announce(t('abandoned'));
        router.refresh();
      },
    );

  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={t('abandon-title')}
      description={<p>{t('abandon-lead')}</p>}
      trigger={<Button variant="quiet">{t('abandon')}</Button>}
      footer={
        <>
          <Button variant="danger" aria-disabled={pending || undefined} onClick={act}>
            {t('abandon')}
          </Button>
          <DialogClose>
            <Button>{t('keep')}</Button>
          </DialogClose>
        </>
      }
    >
      <ActionProblem problem={problem} />
    </Dialog>
  );
}
