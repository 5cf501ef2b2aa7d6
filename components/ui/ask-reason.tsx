'use client';

import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { Dialog } from './dialog';
import { DialogActions } from './dialog-actions';
import { FailureNotice } from './failure-notice';
import { Field } from './field';
import { Textarea } from './textarea';
import { useKeptForm } from './use-kept-form';
import { type SendAction, useSend } from './use-send';

interface AskReasonProps<Input> {
  trigger: ReactNode;
  title: string;
  lead: string;
  label: string;
  hint?: string;
  confirm: string;
  /** Said at the field when it is left empty. */
  missing: string;
  danger?: boolean;
  action: SendAction<Input & { reason: string }, unknown>;
  input: Input;
  onDone: () => void;
}

/** A step that must say why. What was typed is kept while the dialog is closed. */
export function AskReason<Input extends object>({
  trigger,
  title,
  lead,
  label,
  hint,
  confirm,
  missing,
  danger = false,
  action,
  input,
  onDone,
}: AskReasonProps<Input>) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const kept = useKeptForm(title);
  const { send, pending, failure, clear } = useSend(action, () => {
    kept.forget();
    setOpen(false);
    setReason('');
    setAsked(false);
    onDone();
  });
  const change = (next: boolean) => {
    setOpen(next);
    if (next) clear();
  };
  const blank = reason.trim() === '';
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setAsked(true);
    if (blank) document.getElementById(id)?.focus();
    else send({ ...input, reason });
  };
  return (
    <Dialog title={title} description={lead} trigger={trigger} open={open} onOpenChange={change}>
      <form ref={kept.ref} onSubmit={submit} noValidate className="space-y-4 pt-3 pb-2">
        {kept.word}
        <FailureNotice failure={failure} invalid={missing} onReload={() => change(false)} />
        <Field id={id} label={label} hint={hint} error={asked && blank ? missing : null}>
          {(control) => (
            <Textarea
              {...control}
              name="reason"
              rows={4}
              maxLength={2000}
              required
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        <DialogActions confirm={confirm} pending={pending} danger={danger} />
      </form>
    </Dialog>
  );
}
