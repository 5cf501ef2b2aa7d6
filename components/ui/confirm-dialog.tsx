'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Button } from './button';
import { Dialog, DialogClose } from './dialog';
import { Notice } from './notice';
import { SubmitButton } from './submit-button';
import { type SendAction, useSend } from './use-send';

interface ConfirmDialogProps<Input, Data> {
  /** The button that asks. Without it the question is asked at once, until `onClose`. */
  trigger?: ReactNode;
  title: string;
  lead: string;
  confirm: string;
  danger?: boolean;
  action: SendAction<Input, Data>;
  input: Input;
  onDone: (data: Data | undefined) => void;
  onClose?: () => void;
}

/** A question before a step that nobody should take by mistake. */
export function ConfirmDialog<Input, Data>({
  trigger,
  title,
  lead,
  confirm,
  danger = false,
  action,
  input,
  onDone,
  onClose,
}: ConfirmDialogProps<Input, Data>) {
  const t = useTranslations('common.actions');
  const [open, setOpen] = useState(!trigger);
  const { send, pending, failure } = useSend(action, (data) => {
    setOpen(false);
    onDone(data);
  });
  return (
    <Dialog
      title={title}
      description={lead}
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        if (!next) onClose?.();
      }}
      trigger={trigger}
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
