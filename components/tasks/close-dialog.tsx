'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { Textarea } from '@/components/ui/textarea';
import { useToast } from '@/components/ui/toast';
import { type SendAction, useSend } from '@/components/ui/use-send';

interface CloseDialogProps {
  task: { readonly task: number; readonly version: number };
  action: SendAction<{ task: number; version: number; note: string }, unknown>;
}

/** Ends a task, saying how it ended: the units read it. */
export function CloseDialog({ task, action }: CloseDialogProps) {
  const t = useTranslations('tasks.close');
  const actions = useTranslations('common.actions');
  const announce = useToast();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const { send, pending, failure } = useSend(action, () => {
    setOpen(false);
    announce(t('done'));
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const blank = note.trim() === '';
    setMissing(blank);
    if (blank) document.getElementById(id)?.focus();
    else send({ ...task, note });
  };
  return (
    <Dialog
      title={t('title')}
      description={t('lead')}
      open={open}
      onOpenChange={setOpen}
      trigger={<Button size="sm">{t('open')}</Button>}
    >
      <form onSubmit={submit} noValidate className="space-y-4 pt-3 pb-2">
        {failure ? <Notice tone="error" live title={failure.message || t('missing')} /> : null}
        <Field
          id={id}
          label={t('note')}
          hint={t('note-hint')}
          error={missing ? t('missing') : null}
        >
          {(control) => (
            <Textarea
              {...control}
              maxLength={2000}
              required
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
        <div className="flex flex-wrap gap-2">
          <SubmitButton pending={pending}>{t('confirm')}</SubmitButton>
          <DialogClose>
            <Button>{actions('cancel')}</Button>
          </DialogClose>
        </div>
      </form>
    </Dialog>
  );
}
