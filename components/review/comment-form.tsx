'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { FailureNotice } from '@/components/ui/failure-notice';
import { Field } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import { Textarea } from '@/components/ui/textarea';
import { useToast } from '@/components/ui/toast';
import { useKeptForm } from '@/components/ui/use-kept-form';
import { useSend } from '@/components/ui/use-send';
import { useCommentScope } from './comment-scope';

interface CommentFormProps {
  /** null: of the report as a whole. */
  indicator: string | null;
  label: string;
  onSent?: () => void;
  cancel?: ReactNode;
}

export function CommentForm({ indicator, label, onSent, cancel }: CommentFormProps) {
  const t = useTranslations('review.comments');
  const announce = useToast();
  const { report, add } = useCommentScope();
  const id = useId();
  const [text, setText] = useState('');
  const [empty, setEmpty] = useState(false);
  const kept = useKeptForm(`comment/${indicator ?? ''}`);
  const { send, pending, failure } = useSend(add, () => {
    kept.forget();
    setText('');
    announce(t('added'));
    onSent?.();
  });

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const missing = text.trim() === '';
    setEmpty(missing);
    if (missing) document.getElementById(id)?.focus();
    else send({ ...report, indicator, text });
  };

  return (
    <form ref={kept.ref} onSubmit={submit} noValidate className="space-y-3">
      {kept.word}
      <FailureNotice failure={failure} invalid={t('too-long')} />
      <Field id={id} label={label} error={empty ? t('empty') : null}>
        {(control) => (
          <Textarea
            {...control}
            name="comment"
            rows={3}
            maxLength={2000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-2">
        <SubmitButton pending={pending} size="sm">
          {t('send')}
        </SubmitButton>
        {cancel}
      </div>
    </form>
  );
}
