'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useRef, useState } from 'react';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { fieldErrorsOf } from '@/components/ui/field-errors';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { type SendAction, useSend } from '@/components/ui/use-send';
import { TOKEN_LIFETIMES } from '@/lib/domain/api-token';
import { TOKEN_FIELD_ERRORS } from '@/lib/schemas/token';
import { OneTimeSecret } from './one-time-secret';

type TokenField = 'name' | 'lifetime';

interface IssuedToken {
  id: number;
  name: string;
  token: string;
}

interface IssueTokenProps {
  action: SendAction<{ name: string; lifetime: string }, IssuedToken, TokenField>;
}

const fieldId = (field: TokenField): string => `token-${field}`;

/** Issues tokens, one after another; each is shown until the next one or the page's end. */
export function IssueToken({ action }: IssueTokenProps) {
  const t = useTranslations('admin.tokens');
  const [issued, setIssued] = useState<IssuedToken | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const { send, pending, failure, attempt } = useSend(action, (data) => {
    setIssued(data ?? null);
    form.current?.reset();
  });

  const errors = fieldErrorsOf(failure, {
    codes: TOKEN_FIELD_ERRORS,
    say: (code) => t(`errors.${code}`),
    fieldId,
    other: t('errors.other'),
  });

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    send({ name: String(data.get('name') ?? ''), lifetime: String(data.get('lifetime') ?? '') });
  };
  return (
    <div className="space-y-4">
      {issued ? (
        <OneTimeSecret
          key={issued.id}
          title={t('issued', { name: issued.name })}
          secret={issued.token}
          testId="one-time-token"
          texts={{
            lead: t('secret.lead'),
            copy: t('secret.copy'),
            copied: t('secret.copied'),
            copyByHand: t('secret.copy-by-hand'),
          }}
        />
      ) : null}
      <form ref={form} onSubmit={submit} noValidate className="space-y-4">
        <ErrorSummary errors={errors.summary} attempt={attempt} />
        <Field
          id={fieldId('name')}
          label={t('name')}
          hint={t('name-hint')}
          error={errors.fields.name}
        >
          {(control) => <Input {...control} name="name" autoComplete="off" required />}
        </Field>
        <Field id={fieldId('lifetime')} label={t('lifetime')} error={errors.fields.lifetime}>
          {(control) => (
            <Select
              {...control}
              name="lifetime"
              required
              defaultValue="90"
              options={TOKEN_LIFETIMES.map((days) => ({
                value: String(days),
                label: t('days', { count: days }),
              }))}
            />
          )}
        </Field>
        <SubmitButton pending={pending}>{t('issue')}</SubmitButton>
      </form>
    </div>
  );
}
