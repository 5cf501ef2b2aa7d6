'use client';

import { useTranslations } from 'next-intl';
import { type FormErrors, type FormFailure, fieldErrorsOf } from '@/components/ui/field-errors';
import { MEETING_FIELD_ERRORS } from '@/lib/schemas/meeting';

/** Fields that are one line of words. */
export const MEETING_LINES = ['place', 'chairName', 'chairTitle'] as const;
export type MeetingLine = (typeof MEETING_LINES)[number];
export type MeetingField =
  | MeetingLine
  | 'heldOn'
  | 'startsAt'
  | 'invited'
  | 'programme'
  | 'attendance'
  | 'conclusions';

export const fieldId = (field: MeetingField): string => `meeting-${field}`;

/** What went wrong, beside its field and in the summary, in the same words. */
export function useMeetingErrors(
  failure: FormFailure<MeetingField> | null,
): FormErrors<MeetingField> {
  const t = useTranslations('meeting.errors');
  const tField = useTranslations('meeting.fields');
  return fieldErrorsOf(failure, {
    codes: MEETING_FIELD_ERRORS,
    say: (code, field) => t(code, { field: tField(field) }),
    fieldId,
    other: t('other'),
  });
}
