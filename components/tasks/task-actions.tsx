'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AskReason } from '@/components/ui/ask-reason';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { FailureNotice } from '@/components/ui/failure-notice';
import { useToast } from '@/components/ui/toast';
import { type SendAction, useSend } from '@/components/ui/use-send';

export interface TaskKey {
  readonly task: number;
  readonly version: number;
}

export interface TaskSteps {
  readonly move: SendAction<TaskKey & { direction: 'up' | 'down' }, unknown>;
  readonly remove: SendAction<TaskKey, unknown>;
  readonly close: SendAction<TaskKey & { note: string }, unknown>;
  readonly reopen: SendAction<TaskKey, unknown>;
  readonly carryOver: SendAction<TaskKey, unknown>;
}

interface TaskActionsProps {
  task: TaskKey;
  /** What can be done with it as it stands. */
  may: { change: boolean; up: boolean; down: boolean; close: boolean; reopen: boolean };
  /** The quarter that it can be carried over to, in words; null: it cannot. */
  carryTo: string | null;
  steps: TaskSteps;
  /** The button that opens its form, where it may be changed. */
  edit: ReactNode;
}

/** What the Department does with a task that it has given. */
export function TaskActions({ task, may, carryTo, steps, edit }: TaskActionsProps) {
  const all = useTranslations('tasks');
  const t = useTranslations('tasks.actions');
  const announce = useToast();
  const move = useSend(steps.move, () => undefined);
  const reopen = useSend(steps.reopen, () => announce(t('reopened')));
  const carry = useSend(steps.carryOver, () => announce(t('carried')));
  const failure = move.failure ?? reopen.failure ?? carry.failure;
  const pending = move.pending || reopen.pending || carry.pending;
  return (
    <div className="space-y-2" data-print="hide">
      <FailureNotice
        failure={failure}
        onReload={() => {
          for (const step of [move, reopen, carry]) step.clear();
        }}
      />
      <fieldset
        className="flex flex-wrap gap-2"
        aria-label={t('label')}
        aria-busy={pending || undefined}
      >
        {may.close ? (
          <AskReason
            trigger={<Button size="sm">{all('close.open')}</Button>}
            title={all('close.title')}
            lead={all('close.lead')}
            label={all('close.note')}
            hint={all('close.note-hint')}
            confirm={all('close.confirm')}
            missing={all('close.missing')}
            action={({ reason, ...key }) => steps.close({ ...key, note: reason })}
            input={task}
            onDone={() => announce(all('close.done'))}
          />
        ) : null}
        {carryTo ? (
          <Button size="sm" onClick={() => carry.send(task)}>
            {t('carry-over', { period: carryTo })}
          </Button>
        ) : null}
        {may.reopen ? (
          <Button size="sm" onClick={() => reopen.send(task)}>
            {t('reopen')}
          </Button>
        ) : null}
        {may.change ? edit : null}
        {may.up ? (
          <Button size="sm" onClick={() => move.send({ ...task, direction: 'up' })}>
            {t('up')}
          </Button>
        ) : null}
        {may.down ? (
          <Button size="sm" onClick={() => move.send({ ...task, direction: 'down' })}>
            {t('down')}
          </Button>
        ) : null}
        {may.change ? (
          <ConfirmDialog
            trigger={
              <Button size="sm" variant="quiet">
                {all('remove.open')}
              </Button>
            }
            title={all('remove.title')}
            lead={all('remove.lead')}
            confirm={all('remove.confirm')}
            danger
            action={steps.remove}
            input={task}
            onDone={() => announce(all('remove.done'))}
          />
        ) : null}
      </fieldset>
    </div>
  );
}
