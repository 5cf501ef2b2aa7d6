'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { SelectOption } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { type SendAction, useSend } from '@/components/ui/use-send';
import { OneTimePassword } from './one-time-password';
import { useUserErrors } from './use-user-errors';
import { fieldId, type UserField, UserFields, type UserValues, valuesOf } from './user-fields';

const EMPTY: UserValues = { displayName: '', title: '', role: '', unit: '', email: '', phone: '' };

interface NewUserProps {
  action: SendAction<
    UserValues & { username: string },
    { id: number; password: string },
    UserField
  >;
  units: readonly SelectOption[];
}

export function NewUser({ action, units }: NewUserProps) {
  const t = useTranslations('admin.form');
  const [created, setCreated] = useState<{ id: number; password: string; name: string } | null>(
    null,
  );
  const { send, pending, failure, attempt } = useSend(action, (data, { displayName }) => {
    if (data) setCreated({ ...data, name: displayName });
  });
  const errors = useUserErrors(failure);

  if (created) {
    return (
      <div className="space-y-4">
        <OneTimePassword title={t('created', { name: created.name })} password={created.password} />
        <p>
          <Link href={`/admin/users/${created.id}`} className="link">
            {t('to-account')}
          </Link>
        </p>
      </div>
    );
  }

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    send({ ...valuesOf(form), username: String(form.get('username') ?? '') });
  };
  return (
    <form onSubmit={submit} noValidate className="space-y-4">
      <ErrorSummary errors={errors.summary} attempt={attempt} />
      <Field
        id={fieldId('username')}
        label={t('username')}
        hint={t('username-hint')}
        error={errors.fields.username}
      >
        {(control) => (
          <Input
            {...control}
            name="username"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            required
          />
        )}
      </Field>
      <UserFields values={EMPTY} units={units} errors={errors.fields} />
      <SubmitButton pending={pending}>{t('create')}</SubmitButton>
    </form>
  );
}
