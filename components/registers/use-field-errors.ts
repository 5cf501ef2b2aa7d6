'use client';

import { useTranslations } from 'next-intl';
import type { SummaryError } from '@/components/ui/error-summary';
import { REGISTER_FIELD_ERRORS } from '@/lib/schemas/register';

interface Failure {
  readonly code: string;
  readonly message: string;
  readonly fields: { readonly [field: string]: readonly string[] | undefined };
}

export type FieldErrors = Readonly<Record<string, string | undefined>>;

/** Ids are the fields' names: the summary of errors links to them. */
export const fieldId = (field: string): string => `entry-${field}`;

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
  failure: Failure | null,
  known: readonly string[],
): { fields: FieldErrors; summary: SummaryError[] } {
  const t = useTranslations('registers.errors');
  if (!failure) return { fields: {}, summary: [] };
  const field = FIELDS_OF_PROBLEM[failure.code]?.find((name) => known.includes(name));
  const entries: (readonly [string, string])[] = field
    ? [[field, failure.message]]
    : Object.entries(failure.fields).flatMap(([name, codes]) => {
        const code = REGISTER_FIELD_ERRORS.find((candidate) => codes?.includes(candidate));
        return codes?.length ? [[name, t(code ?? 'other')] as const] : [];
      });
  return {
    fields: Object.fromEntries(entries),
    summary:
      entries.length > 0
        ? entries.map(([name, message]) => ({ fieldId: fieldId(name), message }))
        : [{ message: failure.message || t('other') }],
  };
}
