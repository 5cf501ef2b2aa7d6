'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { SubmitButton } from '@/components/ui/submit-button';
import { Textarea } from '@/components/ui/textarea';
import { useSend } from '@/components/ui/use-send';
import type { ReturnAction, VersionedReport } from './decision';
import { DecisionFailure } from './decision-failure';

const REASON = 'return-reason';
const DUE = 'return-due';

interface ReturnDialogProps {
  report: VersionedReport;
  action: ReturnAction;
  suggested: { dueOn: string; earliest: string; reason: string };
  trigger: ReactNode;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onDone: () => void;
}

/** Reasons and a new due day. Both are kept while the dialog is closed, and after a conflict. */
export function ReturnDialog({
  report,
  action,
  suggested,
  trigger,
  open,
  onOpenChange,
  onDone,
}: ReturnDialogProps) {
  const t = useTranslations('review.decision');
  // What was not typed here follows the page: a comment added meanwhile is in the suggestion.
  const [typedReason, setReason] = useState<string | null>(null);
  const [typedDueOn, setDueOn] = useState<string | null>(null);
  const reason = typedReason ?? suggested.reason;
  const dueOn = typedDueOn ?? suggested.dueOn;
  const [checked, setChecked] = useState(0);
  const { send, pending, failure, clear } = useSend(action, onDone);

  const reasonError = reason.trim() === '' ? t('reason-missing') : null;
  const dueError =
    dueOn === '' ? t('due-missing') : dueOn < suggested.earliest ? t('due-past') : null;
  const errors = [
    ...(reasonError ? [{ fieldId: REASON, message: reasonError }] : []),
    ...(dueError ? [{ fieldId: DUE, message: dueError }] : []),
  ];

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (errors.length > 0) setChecked((count) => count + 1);
    else send({ ...report, reason, dueOn });
  };

  return (
    <Dialog
      title={t('return-title')}
      description={t('return-lead')}
      trigger={trigger}
      open={open}
      onOpenChange={onOpenChange}
    >
      <form onSubmit={submit} noValidate className="space-y-4 pt-3 pb-2">
        {failure ? (
          <DecisionFailure
            {...failure}
            onReload={() => {
              clear();
              onOpenChange(false);
            }}
          />
        ) : null}
        {checked > 0 ? <ErrorSummary errors={errors} attempt={checked} /> : null}
        <Field
          id={REASON}
          label={t('reason')}
          hint={t('reason-hint')}
          error={checked > 0 ? reasonError : null}
        >
          {(control) => (
            <Textarea
              {...control}
              rows={6}
              maxLength={2000}
              required
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        <Field id={DUE} label={t('due')} hint={t('due-hint')} error={checked > 0 ? dueError : null}>
          {(control) => (
            <Input
              {...control}
              type="date"
              required
              min={suggested.earliest}
              className="sm:max-w-52"
              value={dueOn}
              onChange={(event) => setDueOn(event.target.value)}
            />
          )}
        </Field>
        <div className="flex flex-wrap gap-2">
          <SubmitButton pending={pending} variant="danger">
            {t('return-confirm')}
          </SubmitButton>
          <DialogClose>
            <Button>{t('cancel')}</Button>
          </DialogClose>
        </div>
      </form>
    </Dialog>
  );
}
