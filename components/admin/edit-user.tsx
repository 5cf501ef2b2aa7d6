'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { ErrorSummary } from '@/components/ui/error-summary';
import type { SelectOption } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { useToast } from '@/components/ui/toast';
import { type SendAction, useSend } from '@/components/ui/use-send';
import type { UserAccount } from '@/lib/domain/user';
import { useUserErrors } from './use-user-errors';
import { type UserField, UserFields, type UserValues, valuesOf } from './user-fields';

interface EditUserProps {
  user: UserAccount;
  isOwn: boolean;
  action: SendAction<UserValues & { id: number }, unknown, UserField>;
  units: readonly SelectOption[];
}

export function EditUser({ user, isOwn, action, units }: EditUserProps) {
  const t = useTranslations('admin.form');
  const announce = useToast();
  const { send, pending, failure, attempt } = useSend(action, () => announce(t('saved')));
  const errors = useUserErrors(failure);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    send({ id: user.id, ...valuesOf(new FormData(event.currentTarget)) });
  };
  return (
    <form onSubmit={submit} noValidate className="space-y-4">
      <ErrorSummary errors={errors.summary} attempt={attempt} />
      <UserFields
        values={{
          displayName: user.displayName,
          title: user.title ?? '',
          role: user.role,
          unit: user.unit ? String(user.unit.id) : '',
          email: user.email ?? '',
          phone: user.phone ?? '',
        }}
        units={units}
        errors={errors.fields}
        roleFixed={isOwn}
      />
      <SubmitButton pending={pending}>{t('save')}</SubmitButton>
    </form>
  );
}
