'use client';

import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DialogActions } from '@/components/ui/dialog-actions';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/toast';
import { type SendAction, useSend } from '@/components/ui/use-send';
import { type FieldErrors, useFieldErrors } from './use-field-errors';

interface FormDialogProps<Input, Data> {
  label: string;
  /** Where several buttons have the same label: what this one is of, said too. */
  longLabel?: string;
  title: string;
  lead: string;
  confirm: string;
  danger?: boolean;
  quiet?: boolean;
  action: SendAction<Input, Data, string>;
  values: (form: FormData) => Input;
  /** Names of the form's fields. */
  fields: readonly string[];
  /** Said once it is done. */
  done: string;
  onDone?: () => void;
  children?: (errors: FieldErrors) => ReactNode;
}

/** A button whose dialog asks for what the change needs; what was typed stays until it is done. */
export function FormDialog<Input, Data>(props: FormDialogProps<Input, Data>) {
  const { label, longLabel, title, lead, confirm, danger = false, quiet = false, fields } = props;
  const announce = useToast();
  const [open, setOpen] = useState(false);
  const { send, pending, failure, clear } = useSend(props.action, () => {
    setOpen(false);
    announce(props.done);
    props.onDone?.();
  });
  const errors = useFieldErrors(failure, fields);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    send(props.values(new FormData(event.currentTarget)));
  };
  const change = (next: boolean) => {
    setOpen(next);
    if (next) clear();
  };
  return (
    <Dialog
      title={title}
      description={lead}
      open={open}
      onOpenChange={change}
      trigger={
        <Button
          aria-label={longLabel}
          variant={quiet ? 'quiet' : undefined}
          size={quiet ? 'sm' : undefined}
        >
          {label}
        </Button>
      }
    >
      <form onSubmit={onSubmit} noValidate className="space-y-4">
        {failure && Object.keys(errors.fields).length === 0 ? (
          <Notice tone="error" live>
            <p>{errors.summary[0]?.message}</p>
          </Notice>
        ) : null}
        {props.children?.(errors.fields)}
        <DialogActions confirm={confirm} pending={pending} danger={danger} />
      </form>
    </Dialog>
  );
}
