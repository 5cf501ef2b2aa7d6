'use client';

import { useTranslations } from 'next-intl';
import type { SummaryError } from '@/components/ui/error-summary';
import { MEETING_FIELD_ERRORS } from '@/lib/schemas/meeting';

export const MEETING_LINES = ['heldOn', 'startsAt', 'place', 'chairName', 'chairTitle'] as const;
export type MeetingLine = (typeof MEETING_LINES)[number];
export type MeetingField = MeetingLine | 'invited' | 'programme' | 'attendance' | 'conclusions';

export const fieldId = (field: MeetingField): string => `meeting-${field}`;

interface Failure {
  readonly message: string;
  readonly fields: { readonly [F in MeetingField]?: readonly string[] | undefined };
}

/** What went wrong, beside its field and in the summary, in the same words. */
export function useMeetingErrors(failure: Failure | null): {
  fields: { readonly [F in MeetingField]?: string };
  summary: SummaryError[];
} {
  const t = useTranslations('meeting.errors');
  const tField = useTranslations('meeting.fields');
  if (!failure) return { fields: {}, summary: [] };
  const entries = Object.entries(failure.fields).flatMap(([name, codes]) => {
    const field = name as MeetingField;
    const code = MEETING_FIELD_ERRORS.find((known) => codes?.includes(known));
    return codes?.length ? [[field, t(code ?? 'other', { field: tField(field) })] as const] : [];
  });
  return {
    fields: Object.fromEntries(entries),
    summary:
      entries.length > 0
        ? entries.map(([field, message]) => ({ fieldId: fieldId(field), message }))
        : [{ message: failure.message || t('other') }],
  };
}
