'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { ActionProblem } from './action-problem';
import type { ActionResult } from './entry/actions';
import { useReportAction } from './use-report-action';

export interface Statement {
  readonly signer: string;
  readonly unit: string;
  readonly period: string;
}

interface SignDialogProps {
  statement: Statement;
  sign: () => Promise<ActionResult<unknown>>;
  onSigned: () => void;
}

/** The leader's signature: a statement, read before it is given. */
export function SignDialog({ statement, sign, onSigned }: SignDialogProps) {
  const t = useTranslations('reports.check');
  const actions = useTranslations('common.actions');
  const [open, setOpen] = useState(false);
  const { pending, problem, run } = useReportAction();

  const submit = () =>
    run(sign, () => {
      setOpen(false);
      onSigned();
    });

  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={t('sign-title')}
      description={<p>{t('sign-lead')}</p>}
      trigger={
        <Button variant="primary" size="lg">
          {t('sign')}
        </Button>
      }
      footer={
        <>
          <Button variant="primary" aria-disabled={pending || undefined} onClick={submit}>
            {pending ? t('sending') : t('sign')}
          </Button>
          <DialogClose>
            <Button>{actions('cancel')}</Button>
          </DialogClose>
        </>
      }
    >
      <blockquote className="my-3 border-brand border-s-4 bg-brand-soft px-4 py-3">
        {t('statement', { ...statement })}
      </blockquote>
      <ActionProblem problem={problem} />
    </Dialog>
  );
}
