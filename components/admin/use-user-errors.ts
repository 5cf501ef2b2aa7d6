'use client';

import { useTranslations } from 'next-intl';
import type { SummaryError } from '@/components/ui/error-summary';
import { USER_FIELD_ERRORS } from '@/lib/schemas/user';
import { type FieldErrors, fieldId, type UserField } from './user-fields';

interface Failure {
  readonly code: string;
  readonly message: string;
  readonly fields: { readonly [F in UserField]?: readonly string[] | undefined };
}

/** Problems that are one field's, though only the database knows them. */
const FIELD_OF_PROBLEM: Readonly<Record<string, UserField>> = {
  'username-taken': 'username',
  'unit-unknown': 'unit',
};

/** What went wrong, beside its field and in the summary, in the same words. */
export function useUserErrors(failure: Failure | null): {
  fields: FieldErrors;
  summary: SummaryError[];
} {
  const t = useTranslations('admin.form.errors');
  if (!failure) return { fields: {}, summary: [] };
  const field = FIELD_OF_PROBLEM[failure.code];
  if (field) {
    return {
      fields: { [field]: failure.message },
      summary: [{ fieldId: fieldId(field), message: failure.message }],
    };
  }
  const entries = Object.entries(failure.fields).flatMap(([name, codes]) => {
    const code = USER_FIELD_ERRORS.find((known) => codes?.includes(known));
    return codes?.length ? [[name as UserField, t(code ?? 'other')] as const] : [];
  });
  return {
    fields: Object.fromEntries(entries),
    summary:
      entries.length > 0
        ? entries.map(([name, message]) => ({ fieldId: fieldId(name), message }))
        : [{ message: failure.message || t('other') }],
  };
}
