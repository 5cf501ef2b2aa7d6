'use client';

import { signIn } from 'next-auth/react';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { ErrorSummary, type SummaryError } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { SubmitButton } from '@/components/ui/submit-button';
import { formatTime } from '@/lib/format/dates';
import { PasswordInput } from './password-input';
import { returnPath } from './return-path';
import { readFailure, type SignInFailure } from './sign-in-failure';

/** null when it worked. */
export type SignInAttempt = (username: string, password: string) => Promise<SignInFailure | null>;

const withNextAuth: SignInAttempt = async (username, password) => {
  const result = await signIn('credentials', { username, password, redirect: false });
  if (result?.ok && !result.error) return null;
  return readFailure(result?.error, new Date());
};

interface SignInFormProps {
  callbackUrl: string | null;
  attempt?: SignInAttempt;
}

/**
 * A failure stands in the summary and not at a field: whether it was the name or the password that
 * was wrong is nobody's business. The name is kept, the password too: one letter may be all.
 */
export function SignInForm({ callbackUrl, attempt = withNextAuth }: SignInFormProps) {
  const t = useTranslations('sign-in');
  const [errors, setErrors] = useState<SummaryError[]>([]);
  const [attempts, setAttempts] = useState(0);
  const [pending, setPending] = useState(false);

  const messageOf = (failure: SignInFailure): SummaryError => {
    switch (failure.kind) {
      case 'wrong':
        return { fieldId: 'username', message: t('errors.wrong') };
      case 'too-many':
        return {
          message: failure.retryAt
            ? t('errors.too-many-until', { time: formatTime(failure.retryAt) })
            : t('errors.too-many'),
        };
      case 'unreachable':
        return { message: t('errors.unreachable') };
    }
  };

  const show = (found: SummaryError[]): void => {
    setErrors(found);
    setAttempts((count) => count + 1);
  };

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (pending) return;
    const form = new FormData(event.currentTarget);
    const username = String(form.get('username') ?? '').trim();
    const password = String(form.get('password') ?? '');
    const missing: SummaryError[] = [];
    if (!username) missing.push({ fieldId: 'username', message: t('errors.username-missing') });
    if (!password) missing.push({ fieldId: 'password', message: t('errors.password-missing') });
    if (missing.length > 0) return show(missing);

    setPending(true);
    let failure: SignInFailure | null;
    try {
      failure = await attempt(username, password);
    } catch {
      failure = { kind: 'unreachable' };
    }
    if (failure) {
      setPending(false);
      return show([messageOf(failure)]);
    }
    // A whole load: what the browser kept of the pages was made for nobody
    window.location.assign(returnPath(callbackUrl, window.location.origin));
  };

  const missing = (fieldId: string): string | undefined => {
    const found = errors.find((error) => error.fieldId === fieldId);
    return found?.message === t('errors.wrong') ? undefined : found?.message;
  };

  return (
    <form onSubmit={submit} noValidate method="post" className="space-y-5">
      <ErrorSummary errors={errors} attempt={attempts} />
      <Field id="username" label={t('username')} error={missing('username')}>
        {(control) => (
          <Input
            {...control}
            name="username"
            autoComplete="username"
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
          />
        )}
      </Field>
      <Field id="password" label={t('password')} error={missing('password')}>
        {(control) => (
          <PasswordInput {...control} name="password" autoComplete="current-password" />
        )}
      </Field>
      <SubmitButton size="lg" className="w-full" pending={pending} pendingLabel={t('submitting')}>
        {t('submit')}
      </SubmitButton>
    </form>
  );
}
