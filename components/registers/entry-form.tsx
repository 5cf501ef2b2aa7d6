'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { FormEvent, ReactNode } from 'react';
import { ErrorSummary } from '@/components/ui/error-summary';
import { LinkButton } from '@/components/ui/link-button';
import { SubmitButton } from '@/components/ui/submit-button';
import { useToast } from '@/components/ui/toast';
import { useKeptForm } from '@/components/ui/use-kept-form';
import { type SendAction, useSend } from '@/components/ui/use-send';
import { type FieldErrors, type RegisterField, useFieldErrors } from './use-field-errors';

interface EntryFormProps<Input, Data> {
  action: SendAction<Input, Data, RegisterField>;
  values: (form: FormData) => Input;
  /** Names of the form's fields. */
  fields: readonly RegisterField[];
  submit: string;
  /** Said once it is saved. */
  saved: string;
  /** Where it goes on then. */
  next: (data: Data | undefined) => string;
  cancelHref: string;
  children: (errors: FieldErrors) => ReactNode;
}

/** A page's form for one entry: what was typed stays until it is saved. */
export function EntryForm<Input, Data>({
  action,
  values,
  fields,
  submit,
  saved,
  next,
  cancelHref,
  children,
}: EntryFormProps<Input, Data>) {
  const t = useTranslations('common.actions');
  const router = useRouter();
  const announce = useToast();
  const kept = useKeptForm('entry');
  const { send, pending, failure, attempt } = useSend(action, (data) => {
    kept.forget();
    announce(saved);
    router.push(next(data));
  });
  const errors = useFieldErrors(failure, fields);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    send(values(new FormData(event.currentTarget)));
  };
  return (
    <form ref={kept.ref} onSubmit={onSubmit} noValidate className="space-y-4">
      {kept.word}
      <ErrorSummary errors={errors.summary} attempt={attempt} />
      {children(errors.fields)}
      <div className="flex flex-wrap gap-2 pt-2">
        <SubmitButton pending={pending}>{submit}</SubmitButton>
        <LinkButton href={cancelHref}>{t('cancel')}</LinkButton>
      </div>
    </form>
  );
}
