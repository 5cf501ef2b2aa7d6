'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useSend } from '@/components/ui/use-send';
import type { ApproveAction, VersionedReport } from './decision';
import { DecisionFailure } from './decision-failure';

interface ApproveDialogProps {
  report: VersionedReport;
  action: ApproveAction;
  facts: readonly string[];
  cautions: readonly string[];
  trigger: ReactNode;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onDone: () => void;
}

export function ApproveDialog({
  report,
  action,
  facts,
  cautions,
  trigger,
  open,
  onOpenChange,
  onDone,
}: ApproveDialogProps) {
  const t = useTranslations('review.decision');
  const { send, pending, failure, clear } = useSend(action, onDone);
  return (
    <Dialog
      title={t('approve-title')}
      description={t('approve-lead')}
      trigger={trigger}
      open={open}
      onOpenChange={onOpenChange}
      footer={
        <>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              send(report);
            }}
          >
            <SubmitButton pending={pending}>{t('approve-confirm')}</SubmitButton>
          </form>
          <DialogClose>
            <Button>{t('cancel')}</Button>
          </DialogClose>
        </>
      }
    >
      <div className="space-y-3 pt-3">
        {failure ? (
          <DecisionFailure
            {...failure}
            onReload={() => {
              clear();
              onOpenChange(false);
            }}
          />
        ) : null}
        <ul className="list-disc space-y-1 ps-5">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        {cautions.length > 0 ? (
          <Notice tone="warning" title={t('cautions')}>
            {cautions.map((caution) => (
              <p key={caution}>{caution}</p>
            ))}
          </Notice>
        ) : null}
      </div>
    </Dialog>
  );
}
