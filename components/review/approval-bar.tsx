'use client';

import { BadgeCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { FailureNotice } from '@/components/ui/failure-notice';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { type SendAction, useSend } from '@/components/ui/use-send';
import { type ApprovableReport, useApprovalSelection } from './approval-selection';

type Outcome = readonly { readonly unit: string; readonly problem: { message: string } | null }[];

interface ApprovalBarProps {
  period: string;
  approve: SendAction<
    { period: string; reports: { unit: string; version: number }[] },
    Outcome,
    never
  >;
  anyWaiting: boolean;
  /** Reports that wait and have to be opened first, each with what is open. */
  children: ReactNode;
}

/** Chooses and approves several reports; says of each what became of it. */
export function ApprovalBar({ period, approve, anyWaiting, children }: ApprovalBarProps) {
  const t = useTranslations('review.approval');
  const { reports, chosen, choose } = useApprovalSelection();
  const [open, setOpen] = useState(false);
  // What was asked, kept while the page behind it changes.
  const [asked, setAsked] = useState<readonly ApprovableReport[]>([]);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { send, pending, failure, clear } = useSend(approve, (done) => setOutcome(done ?? []));
  const picked = reports.filter(({ unit }) => chosen.has(unit));

  const ask = () => {
    setAsked(picked);
    setOutcome(null);
    clear();
    setOpen(true);
  };
  const confirm = () =>
    send({ period, reports: asked.map(({ unit, version }) => ({ unit, version })) });

  // The button that was pressed is gone with the choice.
  const close = (isOpen: boolean) => {
    setOpen(isOpen);
    if (!isOpen && outcome) document.getElementById('matrix-heading')?.focus();
  };
  // With the last report approved there is nothing to choose, but still something to tell.
  if (!anyWaiting && !open) return null;

  return (
    <section
      aria-label={t('label')}
      className="space-y-2 rounded-lg border border-line bg-surface px-4 py-3"
      data-print="hide"
    >
      <div className="flex flex-wrap items-center gap-2">
        <p className="me-auto font-medium" role="status">
          {t('count', { chosen: picked.length, count: reports.length })}
        </p>
        {reports.length > 0 ? (
          <Button size="sm" onClick={() => choose(reports.map(({ unit }) => unit))}>
            {t('all', { count: reports.length })}
          </Button>
        ) : null}
        {picked.length > 0 ? (
          <>
            <Button size="sm" onClick={() => choose([])}>
              {t('none')}
            </Button>
            <Button size="sm" variant="primary" onClick={ask}>
              <BadgeCheck aria-hidden />
              {t('approve', { count: picked.length })}
            </Button>
          </>
        ) : null}
      </div>
      {children}
      <Dialog
        title={outcome ? t('result') : t('title', { count: asked.length })}
        description={outcome ? null : t('lead')}
        open={open}
        onOpenChange={close}
        footer={
          <>
            {outcome ? null : (
              <form
                onSubmit={(event) => {
                  event.preventDefault();
                  confirm();
                }}
              >
                <SubmitButton pending={pending}>
                  {t('approve', { count: asked.length })}
                </SubmitButton>
              </form>
            )}
            <DialogClose>
              <Button>{outcome ? t('close') : t('cancel')}</Button>
            </DialogClose>
          </>
        }
      >
        <FailureNotice failure={failure} />
        {outcome ? (
          <Results asked={asked} outcome={outcome} />
        ) : (
          <ul className="list-disc space-y-1 ps-5">
            {asked.map(({ unit, name }) => (
              <li key={unit}>{name}</li>
            ))}
          </ul>
        )}
      </Dialog>
    </section>
  );
}

function Results({ asked, outcome }: { asked: readonly ApprovableReport[]; outcome: Outcome }) {
  const t = useTranslations('review.approval');
  const nameOf = (unit: string) => asked.find((one) => one.unit === unit)?.name ?? unit;
  const done = outcome.filter(({ problem }) => problem === null);
  const left = outcome.filter(({ problem }) => problem !== null);
  return (
    <div className="space-y-3" role="status">
      {done.length > 0 ? (
        <Notice tone="success" title={t('done', { count: done.length })}>
          <p>{done.map(({ unit }) => nameOf(unit)).join(', ')}</p>
        </Notice>
      ) : null}
      {left.length > 0 ? (
        <Notice tone="warning" title={t('left', { count: left.length })}>
          <ul className="list-disc space-y-1 ps-5">
            {left.map(({ unit, problem }) => (
              <li key={unit}>
                <strong className="font-semibold">{nameOf(unit)}</strong>: {problem?.message}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </div>
  );
}
