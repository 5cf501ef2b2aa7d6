'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { type SendAction, useSend } from '@/components/ui/use-send';

interface ConfirmDialogProps<Input, Data> {
  label: string;
  /** Where several buttons have the same label: what this one is of, said too. */
  longLabel?: string;
  title: string;
  lead: string;
  confirm: string;
  danger?: boolean;
  action: SendAction<Input, Data>;
  input: Input;
  onDone: (data: Data | undefined) => void;
}

/** A button that asks before it acts. */
export function ConfirmDialog<Input, Data>({
  label,
  longLabel,
  title,
  lead,
  confirm,
  danger = false,
  action,
  input,
  onDone,
}: ConfirmDialogProps<Input, Data>) {
  const t = useTranslations('common.actions');
  const [open, setOpen] = useState(false);
  const { send, pending, failure } = useSend(action, (data) => {
    setOpen(false);
    onDone(data);
  });
  return (
    <Dialog
      title={title}
      description={lead}
      open={open}
      onOpenChange={setOpen}
      trigger={<Button aria-label={longLabel}>{label}</Button>}
      footer={
        <>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              send(input);
            }}
          >
            <SubmitButton pending={pending} variant={danger ? 'danger' : 'primary'}>
              {confirm}
            </SubmitButton>
          </form>
          <DialogClose>
            <Button>{t('cancel')}</Button>
          </DialogClose>
        </>
      }
    >
      {failure ? (
        <Notice tone="error" live className="mt-3">
          <p>{failure.message}</p>
        </Notice>
      ) : null}
    </Dialog>
  );
}
