'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SummaryError } from '@/components/ui/error-summary';
import type { DepartmentRecord, DepartmentSigner } from '@/lib/domain/department';
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
export type DepartmentLine = Exclude<DepartmentField, 'otherSigners' | 'recipients' | 'layout'>;

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
      validFrom: adding ? '' : (profile?.validFrom ?? ''),
    };
  });
  const change = (changes: Partial<DepartmentInput>) => setForm((now) => ({ ...now, ...changes }));
  return { form, change };
}

interface Failure {
  readonly code: string;
  readonly message: string;
  readonly fields: { readonly [F in DepartmentField]?: readonly string[] | undefined };
}
export type DepartmentErrors = { readonly [F in DepartmentField]?: string };

/** What went wrong, beside its field and in the summary, in the same words. */
export function useDepartmentErrors(failure: Failure | null): {
  fields: DepartmentErrors;
  summary: SummaryError[];
} {
  const t = useTranslations('department.errors');
  const tField = useTranslations('department.fields');
  if (!failure) return { fields: {}, summary: [] };
  if (failure.code === 'department-date-taken') {
    return {
      fields: { validFrom: failure.message },
      summary: [{ fieldId: fieldId('validFrom'), message: failure.message }],
    };
  }
  const entries = Object.entries(failure.fields).flatMap(([name, codes]) => {
    const field = name as DepartmentField;
    const code = DEPARTMENT_FIELD_ERRORS.find((known) => codes?.includes(known));
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
