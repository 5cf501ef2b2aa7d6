'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { ActionProblem } from './action-problem';
import type { ActionResult } from './entry/actions';
import { useReportAction } from './use-report-action';

interface ReasonDialogProps {
  trigger: ReactNode;
  title: string;
  lead: string;
  label: string;
  confirm: string;
  act: (reason: string) => Promise<ActionResult<unknown>>;
  onDone: () => void;
}

/** A step that must say why. */
export function ReasonDialog({
  trigger,
  title,
  lead,
  label,
  confirm,
  act,
  onDone,
}: ReasonDialogProps) {
  const t = useTranslations('reports.entry');
  const actions = useTranslations('common.actions');
  const id = useId();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const { pending, problem, run } = useReportAction();

  const submit = (): void => {
    const blank = reason.trim() === '';
    setMissing(blank);
    if (blank) {
      document.getElementById(id)?.focus();
      return;
    }
    run(
      () => act(reason),
      () => {
        setOpen(false);
        setReason('');
        onDone();
      },
    );
  };

  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={title}
      description={<p>{lead}</p>}
      trigger={trigger}
      footer={
        <>
          <Button variant="primary" aria-disabled={pending || undefined} onClick={submit}>
            {confirm}
          </Button>
          <DialogClose>
            <Button>{actions('cancel')}</Button>
          </DialogClose>
        </>
      }
    >
      <div className="my-3 space-y-3">
        <Field id={id} label={label} error={missing ? t('reason-missing') : null}>
          {(control) => (
            <Textarea
              {...control}
              maxLength={2000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        <ActionProblem problem={problem} />
      </div>
    </Dialog>
  );
}
