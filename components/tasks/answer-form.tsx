'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { SignInAgain } from '@/components/ui/sign-in-again';
import { SubmitButton } from '@/components/ui/submit-button';
import { Textarea } from '@/components/ui/textarea';
import { needsWords, type ReportTask, TASK_STATES } from '@/lib/domain/task';
import { formatTime } from '@/lib/format/dates';
import type { AnswerScope } from './answer-draft';
import { AnswerText } from './answer-text';
import { type Answer, type AnswerActions, useAnswer } from './use-answer';

interface AnswerFormProps {
  scope: AnswerScope;
  task: ReportTask;
  actions: AnswerActions;
}

/** How far a unit has come with a task, and in which words. */
export function AnswerForm({ scope, task, actions }: AnswerFormProps) {
  const t = useTranslations('tasks.answer');
  const states = useTranslations('tasks.states');
  const answer = useAnswer(scope, task, actions);
  const [tried, setTried] = useState(false);
  const { state, text } = answer.fields;
  const id = `answer-${task.id}`;
  const stateMissing = tried && state === '';
  const textMissing = tried && state !== '' && needsWords(state) && text.trim() === '';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (state === '') {
      document.getElementById(`${id}-${TASK_STATES[0]}`)?.focus();
    } else if (needsWords(state) && text.trim() === '') {
      document.getElementById(`${id}-text`)?.focus();
    } else {
      void answer.save();
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    submit(event);
  };

  return (
    <form onSubmit={submit} onKeyDown={onKeyDown} noValidate className="space-y-3">
      {answer.theirs ? <Meeting answer={answer} /> : null}
      {answer.restored && !answer.theirs ? (
        <p className="text-info text-sm">{t('restored')}</p>
      ) : null}
      <fieldset aria-describedby={stateMissing ? `${id}-state-error` : undefined}>
        <legend className="font-medium text-sm">{t('state')}</legend>
        {stateMissing ? (
          <FieldError id={`${id}-state-error`}>{t('state-missing')}</FieldError>
        ) : null}
        <div className="mt-1 flex flex-wrap gap-x-5">
          {TASK_STATES.map((option) => (
            <label key={option} className="flex min-h-10 items-center gap-2">
              <input
                id={`${id}-${option}`}
                type="radio"
                name={`${id}-state`}
                className="size-4 accent-brand"
                checked={state === option}
                onChange={() => answer.set({ state: option })}
              />
              {states(option)}
            </label>
          ))}
        </div>
      </fieldset>
      <div>
        <label htmlFor={`${id}-text`} className="font-medium text-sm">
          {t('text')}
        </label>
        {textMissing ? <FieldError id={`${id}-text-error`}>{t('text-missing')}</FieldError> : null}
        <Textarea
          id={`${id}-text`}
          rows={3}
          maxLength={5000}
          className="mt-1"
          aria-invalid={textMissing || undefined}
          aria-describedby={textMissing ? `${id}-text-error` : undefined}
          value={text}
          onChange={(event) => answer.set({ text: event.target.value })}
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2" data-print="hide">
        <SubmitButton
          pending={answer.status.type === 'saving'}
          disabled={answer.theirs !== null}
          variant={answer.changed ? 'primary' : 'secondary'}
        >
          {t('save')}
        </SubmitButton>
        <State answer={answer} />
      </div>
    </form>
  );
}

/** Two people answered at once: both answers in sight, and one is chosen. */
function Meeting({ answer }: { answer: Answer }) {
  const t = useTranslations('tasks.answer');
  if (!answer.theirs) return null;
  return (
    <Notice
      tone="warning"
      live
      title={t('conflict')}
      actions={
        <>
          <Button size="sm" onClick={() => void answer.keepMine()}>
            {t('keep-mine')}
          </Button>
          <Button size="sm" onClick={answer.takeTheirs}>
            {t('take-theirs')}
          </Button>
        </>
      }
    >
      <AnswerText answer={answer.theirs.answer} />
    </Notice>
  );
}

function State({ answer: { status, changed } }: { answer: Answer }) {
  const t = useTranslations('tasks.answer');
  return (
    <div role="status" data-answer-state={status.type} className="text-sm">
      {status.type === 'failed' && status.code === 'signed-out' ? (
        <span className="flex flex-wrap items-center gap-2 font-medium text-danger">
          {status.message}
          <SignInAgain />
        </span>
      ) : status.type === 'failed' ? (
        <span className="font-medium text-danger">{status.message || t('failed')}</span>
      ) : status.type === 'unreachable' ? (
        <span className="font-medium text-danger">{t('unreachable')}</span>
      ) : changed ? (
        <span className="text-warning">{t('unsaved')}</span>
      ) : status.type === 'saved' ? (
        <span className="text-success">
          {t('saved', { time: formatTime(new Date(status.at)) })}
        </span>
      ) : null}
    </div>
  );
}
