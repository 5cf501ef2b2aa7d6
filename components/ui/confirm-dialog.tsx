'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Button } from './button';
import { Dialog, DialogClose } from './dialog';
import { type ConflictWords, FailureNotice } from './failure-notice';
import { SubmitButton } from './submit-button';
import { type SendAction, useSend } from './use-send';

interface ConfirmDialogProps<Input, Data> {
  /** The button that asks. Without it the question is asked at once, until `onClose`. */
  trigger?: ReactNode;
  title: string;
  lead: string;
  /** What is to be seen before it is confirmed. */
  children?: ReactNode;
  confirm: string;
  /** For a step that is itself a cancelling; else "Hủy". */
  cancel?: string;
  danger?: boolean;
  conflict?: ConflictWords;
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
  children,
  confirm,
  cancel,
  danger = false,
  conflict,
  action,
  input,
  onDone,
  onClose,
}: ConfirmDialogProps<Input, Data>) {
  const t = useTranslations('common.actions');
  const [open, setOpen] = useState(!trigger);
  const { send, pending, failure, clear } = useSend(action, (data) => {
    setOpen(false);
    onDone(data);
  });
  const change = (next: boolean) => {
    setOpen(next);
    if (next) clear();
    else onClose?.();
  };
  return (
    <Dialog
      title={title}
      description={lead}
      open={open}
      onOpenChange={change}
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
            <Button>{cancel ?? t('cancel')}</Button>
          </DialogClose>
        </>
      }
    >
      <FailureNotice failure={failure} conflict={conflict} onReload={() => change(false)} />
      {children}
    </Dialog>
  );
}
