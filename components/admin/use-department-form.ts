'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type FormErrors, type FormFailure, fieldErrorsOf } from '@/components/ui/field-errors';
import type { DepartmentRecord, DepartmentSigner } from '@/lib/domain/department';
import { dayText } from '@/lib/format/dates';
import { DEPARTMENT_FIELD_ERRORS } from '@/lib/schemas/department';

/** What the form sends; a list of recipients is typed one to a line. */
export interface DepartmentInput {
  id: number | null;
  version: number;
  validFrom: string;
  provinceName: string;
  superiorBody: string;
  name: string;
  abbreviation: string;
  place: string;
  headTitle: string;
  signerName: string;
  signerTitle: string;
  otherSigners: DepartmentSigner[];
  recipients: string[];
  inspectionTeam: string;
  layout: '2011' | '2020' | null;
}
export type DepartmentField = Exclude<keyof DepartmentInput, 'id' | 'version'>;
/** Fields that are one line. */
export type DepartmentLine = Exclude<
  DepartmentField,
  'validFrom' | 'otherSigners' | 'recipients' | 'layout'
>;

export const fieldId = (field: DepartmentField): string => `department-${field}`;

const BLANK = {
  provinceName: '',
  superiorBody: '',
  name: '',
  abbreviation: '',
  place: '',
  headTitle: '',
  signerName: '',
  signerTitle: '',
  otherSigners: [],
  recipients: [],
  inspectionTeam: '',
  layout: null,
};

/** What is typed: that of the profile, or of a new one that begins from it. */
export function useDepartmentForm(profile: DepartmentRecord | null, adding: boolean) {
  const [form, setForm] = useState<DepartmentInput>(() => {
    const known = profile ?? BLANK;
    return {
      ...known,
      otherSigners: [...known.otherSigners],
      recipients: [...known.recipients],
      id: adding ? null : (profile?.id ?? null),
      version: adding ? 0 : (profile?.version ?? 0),
      validFrom: adding ? '' : dayText(profile?.validFrom),
    };
  });
  const change = (changes: Partial<DepartmentInput>) => setForm((now) => ({ ...now, ...changes }));
  return { form, change };
}

/** What went wrong, beside its field and in the summary, in the same words. */
export function useDepartmentErrors(
  failure: FormFailure<DepartmentField> | null,
): FormErrors<DepartmentField> {
  const t = useTranslations('department.errors');
  const tField = useTranslations('department.fields');
  return fieldErrorsOf(failure, {
    codes: DEPARTMENT_FIELD_ERRORS,
    say: (code, field) => t(code, { field: tField(field) }),
    fieldId,
    fieldOf: (problem) => (problem === 'department-date-taken' ? 'validFrom' : undefined),
    other: t('other'),
  });
}
