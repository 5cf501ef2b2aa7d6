'use client';

import { useTranslations } from 'next-intl';
import { type FormErrors, type FormFailure, fieldErrorsOf } from '@/components/ui/field-errors';
import { REGISTER_FIELD_ERRORS } from '@/lib/schemas/register';

export type FieldErrors = FormErrors<string>['fields'];

/** Ids are the fields' names: the summary of errors links to them. */
export const fieldId = (field: string): string => `entry-${field}`;

/** What the registers' forms ask for. */
const FIELDS = [
  'name',
  'from',
  'to',
  'km',
  'kind',
  'phase',
  'enterprises',
  'originalDeadline',
  'commune',
  'validFrom',
  'deadline',
  'authority',
  'documentNumber',
  'decidedOn',
  'reason',
] as const;

/** Problems that are one field's, though only the database knows them: the first of these that the form has. */
const FIELDS_OF_PROBLEM: Readonly<Record<string, readonly string[]>> = {
  'register-name-taken': ['name'],
  'register-quarter-held': ['validFrom', 'from'],
  'register-close-first': ['from'],
  'extension-not-later': ['deadline'],
  'extension-order': ['validFrom'],
  'extension-in-future': ['decidedOn'],
};

/** What went wrong, beside its field and in the summary, in the same words. */
export function useFieldErrors(
  failure: FormFailure<string> | null,
  known: readonly string[],
): FormErrors<string> {
  const t = useTranslations('registers.errors');
  const names = useTranslations('registers.field-names');
  const nameOf = (field: string) => {
    const named = FIELDS.find((one) => one === field);
    return named ? names(named) : field;
  };
  return fieldErrorsOf(failure, {
    codes: REGISTER_FIELD_ERRORS,
    say: (code, field) => t(code, { field: nameOf(field) }),
    fieldId,
    fieldOf: (problem) => FIELDS_OF_PROBLEM[problem]?.find((name) => known.includes(name)),
    other: t('other'),
  });
}
