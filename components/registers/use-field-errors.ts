'use client';

import { type Messages, useTranslations } from 'next-intl';
import { type FormErrors, type FormFailure, fieldErrorsOf } from '@/components/ui/field-errors';
import { REGISTER_FIELD_ERRORS } from '@/lib/schemas/register';

/** What the registers' forms ask for: what has a name to be called by. */
export type RegisterField = keyof Messages['registers']['field-names'];

export type FieldErrors = FormErrors<RegisterField>['fields'];

/** Ids are the fields' names: the summary of errors links to them. */
export const fieldId = (field: RegisterField): string => `entry-${field}`;

/** Problems that are one field's, though only the database knows them: the first of these that the form has. */
const FIELDS_OF_PROBLEM: Readonly<Record<string, readonly RegisterField[]>> = {
  'register-name-taken': ['name'],
  'register-quarter-held': ['validFrom', 'from'],
  'register-close-first': ['from'],
  'extension-not-later': ['deadline'],
  'extension-order': ['validFrom'],
  'extension-in-future': ['decidedOn'],
};

/** What went wrong, beside its field and in the summary, in the same words. */
export function useFieldErrors(
  failure: FormFailure<RegisterField> | null,
  known: readonly RegisterField[],
): FormErrors<RegisterField> {
  const t = useTranslations('registers.errors');
  const names = useTranslations('registers.field-names');
  return fieldErrorsOf(failure, {
    codes: REGISTER_FIELD_ERRORS,
    say: (code, field) => t(code, { field: names(field) }),
    fieldId,
    fieldOf: (problem) => FIELDS_OF_PROBLEM[problem]?.find((name) => known.includes(name)),
    other: t('other'),
  });
}
