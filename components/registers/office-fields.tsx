'use client';

import { useTranslations } from 'next-intl';
import { TextField } from './text-field';
import type { FieldErrors } from './use-field-errors';

export const OFFICE_FIELDS = ['name', 'commune'] as const;

interface OfficeFieldsProps {
  /** null: a new point. */
  office: { readonly name: string; readonly commune: string } | null;
  errors: FieldErrors;
  /** The unit's communes, as far as its register knows them. */
  communes: readonly string[];
}

export function OfficeFields({ office, errors, communes }: OfficeFieldsProps) {
  const t = useTranslations('registers');
  return (
    <>
      <TextField
        name="commune"
        label={t('record.commune')}
        hint={t('form.commune-hint')}
        errors={errors}
        maxLength={100}
        defaultValue={office?.commune}
        suggestions={communes}
      />
      <TextField
        name="name"
        label={t('form.office-name')}
        hint={t('form.office-name-hint')}
        errors={errors}
        maxLength={150}
        defaultValue={office?.name}
      />
    </>
  );
}

/** What the fields hold, as the actions take it. */
export function officeValues(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? '');
  return { name: text('name'), commune: text('commune') };
}
