'use client';

import { useTranslations } from 'next-intl';
import type { SendAction } from '@/components/ui/use-send';
import type { UnitDesk } from '@/lib/domain/registers/registered';
import { EntryForm } from './entry-form';
import { OFFICE_FIELDS, OfficeFields, officeValues } from './office-fields';
import { currentOf, QuarterField } from './quarter-field';
import { entryHref, registerHref } from './view';

type Values = ReturnType<typeof officeValues>;

interface NewOfficeProps {
  action: SendAction<Values & { unit: string; validFrom: string }, { id: number }>;
  desk: UnitDesk;
  /** The report's section that it was missing in; null: none. */
  back: string | null;
}

export function NewOffice({ action, desk, back }: NewOfficeProps) {
  const t = useTranslations('registers');
  return (
    <EntryForm
      action={action}
      values={(form) => ({
        ...officeValues(form),
        unit: desk.unit.code,
        validFrom: String(form.get('validFrom') ?? ''),
      })}
      fields={[...OFFICE_FIELDS, 'validFrom']}
      submit={t('form.create')}
      saved={t('form.created')}
      next={(data) => back ?? entryHref('post-offices', data?.id ?? 0)}
      cancelHref={back ?? registerHref('post-offices')}
    >
      {(errors) => (
        <>
          <OfficeFields office={null} errors={errors} communes={desk.communes} />
          <QuarterField
            name="validFrom"
            label={t('form.valid-from')}
            hint={t('form.valid-from-hint')}
            errors={errors}
            quarters={desk.open}
            chosen={currentOf(desk.open)}
          />
        </>
      )}
    </EntryForm>
  );
}

interface EditOfficeProps {
  action: SendAction<Values & { id: number; version: number }, unknown>;
  id: number;
  version: number;
  office: { readonly name: string; readonly commune: string };
  communes: readonly string[];
}

export function EditOffice({ action, id, version, office, communes }: EditOfficeProps) {
  const t = useTranslations('registers.form');
  const href = entryHref('post-offices', id);
  return (
    <EntryForm
      action={action}
      values={(form) => ({ ...officeValues(form), id, version })}
      fields={OFFICE_FIELDS}
      submit={t('save')}
      saved={t('saved')}
      next={() => href}
      cancelHref={href}
    >
      {(errors) => <OfficeFields office={office} errors={errors} communes={communes} />}
    </EntryForm>
  );
}
