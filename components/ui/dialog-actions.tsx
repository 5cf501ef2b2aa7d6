'use client';

import { useTranslations } from 'next-intl';
import { Button } from './button';
import { DialogClose } from './dialog';
import { SubmitButton } from './submit-button';

interface DialogActionsProps {
  /** What the decisive button says. */
  confirm: string;
  pending: boolean;
  danger?: boolean;
}

/** The end of a form in a dialog: send it, or leave it. */
export function DialogActions({ confirm, pending, danger = false }: DialogActionsProps) {
  const t = useTranslations('common.actions');
  return (
    <div className="flex flex-wrap gap-2">
      <SubmitButton pending={pending} variant={danger ? 'danger' : 'primary'}>
        {confirm}
      </SubmitButton>
      <DialogClose>
        <Button>{t('cancel')}</Button>
      </DialogClose>
    </div>
  );
}
