'use client';

import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DialogActions } from '@/components/ui/dialog-actions';
import { FailureNotice } from '@/components/ui/failure-notice';
import { useToast } from '@/components/ui/toast';
import { useKeptForm } from '@/components/ui/use-kept-form';
import { type SendAction, useSend } from '@/components/ui/use-send';
import { type FieldErrors, type RegisterField, useFieldErrors } from './use-field-errors';

interface FormDialogProps<Input, Data> {
  label: string;
  title: string;
  lead: string;
  confirm: string;
  action: SendAction<Input, Data, RegisterField>;
  values: (form: FormData) => Input;
  /** Names of the form's fields. */
  fields: readonly RegisterField[];
  /** Said once it is done. */
  done: string;
  children: (errors: FieldErrors) => ReactNode;
}

/** A button whose dialog asks for what the change needs; what was typed stays until it is done. */
export function FormDialog<Input, Data>(props: FormDialogProps<Input, Data>) {
  const { label, title, lead, confirm, fields } = props;
  const announce = useToast();
  const [open, setOpen] = useState(false);
  const kept = useKeptForm(title);
  const { send, pending, failure, clear } = useSend(props.action, () => {
    kept.forget();
    setOpen(false);
    announce(props.done);
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
      trigger={<Button>{label}</Button>}
    >
      <form ref={kept.ref} onSubmit={onSubmit} noValidate className="space-y-4">
        {kept.word}
        {Object.keys(errors.fields).length === 0 ? (
          <FailureNotice
            failure={failure}
            invalid={errors.summary[0]?.message}
            onReload={() => change(false)}
          />
        ) : null}
        {props.children(errors.fields)}
        <DialogActions confirm={confirm} pending={pending} />
      </form>
    </Dialog>
  );
}
