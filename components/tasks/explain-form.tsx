'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { FailureNotice } from '@/components/ui/failure-notice';
import { Field } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import { Textarea } from '@/components/ui/textarea';
import { useToast } from '@/components/ui/toast';
import { useKeptForm } from '@/components/ui/use-kept-form';
import { type SendAction, useSend } from '@/components/ui/use-send';

interface ExplainFormProps {
  report: { period: string; unit: string };
  /** Numbers of the tasks without an answer. */
  tasks: readonly number[];
  explanation: string;
  action: SendAction<{ period: string; unit: string; before: string; text: string }, void>;
}

/** Why tasks are left without an answer: it goes with the report. */
export function ExplainForm({ report, tasks, explanation, action }: ExplainFormProps) {
  const t = useTranslations('tasks.explain');
  const [text, setText] = useState(explanation);
  const announce = useToast();
  const kept = useKeptForm('explain');
  const { send, pending, failure } = useSend(action, () => {
    kept.forget();
    announce(t('saved'));
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send({ ...report, before: explanation, text });
  };
  return (
    <form ref={kept.ref} onSubmit={submit} noValidate className="space-y-3">
      {kept.word}
      <FailureNotice failure={failure} invalid={t('failed')} />
      <Field
        id="tasks-explanation"
        label={t('label', { tasks: tasks.join(', '), count: tasks.length })}
        hint={t('hint')}
      >
        {(control) => (
          <Textarea
            {...control}
            rows={3}
            maxLength={1000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <SubmitButton pending={pending} variant="secondary">
        {t('save')}
      </SubmitButton>
    </form>
  );
}
