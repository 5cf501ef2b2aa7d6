'use client';

import { useTranslations } from 'next-intl';
import { type FormErrors, type FormFailure, fieldErrorsOf } from '@/components/ui/field-errors';
import { USER_FIELD_ERRORS } from '@/lib/schemas/user';
import { fieldId, type UserField } from './user-fields';

/** Problems that are one field's, though only the database knows them. */
const FIELD_OF_PROBLEM: Readonly<Record<string, UserField>> = {
  'username-taken': 'username',
  'unit-unknown': 'unit',
};

/** What went wrong, beside its field and in the summary, in the same words. */
export function useUserErrors(failure: FormFailure<UserField> | null): FormErrors<UserField> {
  const t = useTranslations('admin.form.errors');
  return fieldErrorsOf(failure, {
    codes: USER_FIELD_ERRORS,
    say: (code) => t(code),
    fieldId,
    fieldOf: (problem) => FIELD_OF_PROBLEM[problem],
    other: t('other'),
  });
}
