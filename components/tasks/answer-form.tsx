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
import { answerFields } from './answer-fields';
import { AnswerText } from './answer-text';
import { type Answer, type AnswerScope, textId, useAnswer } from './use-answer';

interface AnswerFormProps {
  scope: AnswerScope;
  task: ReportTask;
}

/** How far a unit has come with a task, and in which words. */
export function AnswerForm({ scope, task }: AnswerFormProps) {
  const t = useTranslations('tasks.answer');
  const states = useTranslations('tasks.states');
  const answer = useAnswer(scope, task);
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
      document.getElementById(textId(task.id))?.focus();
    } else {
      answer.session.save();
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
                onChange={() => answer.session.type({ state: option })}
              />
              {states(option)}
            </label>
          ))}
        </div>
      </fieldset>
      <div>
        <label htmlFor={textId(task.id)} className="font-medium text-sm">
          {t('text')}
        </label>
        {textMissing ? (
          <FieldError id={`${textId(task.id)}-error`}>{t('text-missing')}</FieldError>
        ) : null}
        <Textarea
          id={textId(task.id)}
          rows={3}
          maxLength={5000}
          className="mt-1"
          aria-invalid={textMissing || undefined}
          aria-describedby={textMissing ? `${id}-text-error` : undefined}
          value={text}
          onChange={(event) => answer.session.type({ text: event.target.value })}
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
  const { theirs } = answer;
  if (!theirs) return null;
  const { state, text } = answerFields(theirs.fields);
  return (
    <Notice
      tone="warning"
      live
      title={t('conflict')}
      actions={
        <>
          <Button size="sm" onClick={answer.session.keepMine}>
            {t('keep-mine')}
          </Button>
          <Button size="sm" onClick={answer.session.takeTheirs}>
            {t('take-theirs')}
          </Button>
        </>
      }
    >
      <AnswerText
        answer={
          state === '' || theirs.savedAt === null
            ? null
            : { state, text, at: theirs.savedAt, by: theirs.savedBy ?? '' }
        }
      />
    </Notice>
  );
}

function State({ answer: { status, changed, kept } }: { answer: Answer }) {
  const t = useTranslations('tasks.answer');
  const said = (): [text: string, look: string] | null => {
    switch (status.type) {
      case 'failed':
        return [status.message || t('failed'), 'font-medium text-danger'];
      case 'unreachable':
        return [t(kept ? 'unreachable' : 'unreachable-unkept'), 'font-medium text-danger'];
      default:
    }
    if (changed) return [t(kept ? 'unsaved' : 'unkept'), 'text-warning'];
    return status.type === 'saved'
      ? [t('saved', { time: formatTime(new Date(status.at)) }), 'text-success']
      : null;
  };
  const [text, look] = said() ?? ['', ''];
  return (
    <div
      role="status"
      data-answer-state={status.type}
      className={`flex flex-wrap items-center gap-2 text-sm ${look}`}
    >
      {text}
      {status.type === 'failed' && status.code === 'signed-out' ? (
        <SignInAgain beside={!kept} />
      ) : null}
    </div>
  );
}
