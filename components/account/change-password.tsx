'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useRef, useState } from 'react';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { PasswordInput } from '@/components/ui/password-input';
import { SubmitButton } from '@/components/ui/submit-button';
import { useToast } from '@/components/ui/toast';
import { type SendAction, useSend } from '@/components/ui/use-send';
import { PASSWORD_FAULTS, PASSWORD_LENGTH, passwordFault } from '@/lib/domain/own-account';

const CURRENT = 'current-password';
const NEW = 'new-password';
type PasswordField = 'current' | 'password';

/** Problems that are one field's, though only the server knows them. */
const FIELD_OF_PROBLEM: Readonly<Record<string, PasswordField>> = {
  'password-wrong': 'current',
  'password-tries': 'current',
  'password-same': 'password',
  'password-holds-name': 'password',
};

interface ChangePasswordProps {
  username: string;
  action: SendAction<{ current: string; password: string }, { ended: number }, PasswordField>;
}

export function ChangePassword({ username, action }: ChangePasswordProps) {
  const t = useTranslations('account.password');
  const announce = useToast();
  const form = useRef<HTMLFormElement>(null);
  const [own, setOwn] = useState<{ [F in PasswordField]?: string }>({});
  const [tried, setTried] = useState(0);
  const { send, pending, failure, attempt, clear } = useSend(action, (data) => {
    form.current?.reset();
    announce(t('done', { count: data?.ended ?? 0 }));
  });

  const errorOf = (field: PasswordField): string | null => {
    if (own[field]) return own[field];
    if (!failure) return null;
    if (FIELD_OF_PROBLEM[failure.code] === field) return failure.message;
    const fault = PASSWORD_FAULTS.find((known) => failure.fields[field]?.includes(known));
    return fault ? t(`faults.${fault}`, { count: PASSWORD_LENGTH.least }) : null;
  };
  const errors = (
    [
      ['current', CURRENT],
      ['password', NEW],
    ] as const
  ).flatMap(([field, fieldId]) => {
    const message = errorOf(field);
    return message ? [{ fieldId, message }] : [];
  });
  const summary = errors.length === 0 && failure ? [{ message: failure.message }] : errors;

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const current = String(data.get('current') ?? '');
    const password = String(data.get('password') ?? '');
    const fault = passwordFault(password, username);
    clear();
    setOwn({
      ...(current === '' ? { current: t('faults.missing-current') } : {}),
      ...(fault ? { password: t(`faults.${fault}`, { count: PASSWORD_LENGTH.least }) } : {}),
    });
    setTried((count) => count + 1);
    if (current !== '' && fault === null) send({ current, password });
  };
  return (
    <form ref={form} onSubmit={submit} noValidate className="space-y-4">
      <ErrorSummary errors={summary} attempt={tried + attempt} />
      <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
      <Field id={CURRENT} label={t('current')} error={errorOf('current')}>
        {(control) => (
          <PasswordInput {...control} name="current" autoComplete="current-password" required />
        )}
      </Field>
      <Field
        id={NEW}
        label={t('new')}
        hint={t('new-hint', { count: PASSWORD_LENGTH.least })}
        error={errorOf('password')}
      >
        {(control) => (
          <PasswordInput {...control} name="password" autoComplete="new-password" required />
        )}
      </Field>
      <SubmitButton pending={pending}>{t('submit')}</SubmitButton>
    </form>
  );
}
