'use client';

import { signIn } from 'next-auth/react';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { ErrorSummary, type SummaryError } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { PasswordInput } from '@/components/ui/password-input';
import { SubmitButton } from '@/components/ui/submit-button';
import { useAlive } from '@/components/ui/use-alive';
import { formatTime } from '@/lib/format/dates';
import { returnPath } from './return-path';
import { readFailure, type SignInFailure } from './sign-in-failure';

/** null when it worked. */
export type SignInAttempt = (username: string, password: string) => Promise<SignInFailure | null>;

const withNextAuth: SignInAttempt = async (username, password) => {
  const result = await signIn('credentials', { username, password, redirect: false });
  if (result?.ok && !result.error) return null;
  return readFailure(result?.error, new Date());
};

type Fault = SignInFailure | { readonly kind: 'username-missing' | 'password-missing' };

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
  const alive = useAlive();
  const [faults, setFaults] = useState<Fault[]>([]);
  const [attempts, setAttempts] = useState(0);
  const [pending, setPending] = useState(false);

  // Kept as kinds and told as words: the language may change while they stand there
  const told = (fault: Fault): SummaryError => {
    switch (fault.kind) {
      case 'username-missing':
        return { fieldId: 'username', message: t('errors.username-missing') };
      case 'password-missing':
        return { fieldId: 'password', message: t('errors.password-missing') };
      case 'wrong':
        return { fieldId: 'username', message: t('errors.wrong') };
      case 'too-many':
        return {
          message: fault.retryAt
            ? t('errors.too-many-until', { time: formatTime(fault.retryAt) })
            : t('errors.too-many'),
        };
      case 'unreachable':
        return { message: t('errors.unreachable') };
    }
  };

  const show = (found: Fault[]): void => {
    setFaults(found);
    setAttempts((count) => count + 1);
  };

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (pending) return;
    const form = new FormData(event.currentTarget);
    const username = String(form.get('username') ?? '').trim();
    const password = String(form.get('password') ?? '');
    const missing: Fault[] = [];
    if (!username) missing.push({ kind: 'username-missing' });
    if (!password) missing.push({ kind: 'password-missing' });
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
      return show([failure]);
    }
    // A whole load: what the browser kept of the pages was made for nobody
    window.location.assign(returnPath(callbackUrl, window.location.origin));
  };

  const missing = (fieldId: 'username' | 'password'): string | undefined => {
    const fault = faults.find(({ kind }) => kind === `${fieldId}-missing`);
    return fault && told(fault).message;
  };

  return (
    <form onSubmit={submit} noValidate method="post" className="space-y-5">
      <ErrorSummary errors={faults.map(told)} attempt={attempts} />
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
      {/* Before the script is alive the form would be sent nowhere, and what was typed be lost */}
      <SubmitButton
        size="lg"
        className="w-full"
        disabled={!alive}
        pending={pending}
        pendingLabel={t('submitting')}
      >
        {t('submit')}
      </SubmitButton>
    </form>
  );
}
