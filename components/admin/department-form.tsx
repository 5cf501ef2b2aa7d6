'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { DateField } from '@/components/ui/date-field';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { Textarea } from '@/components/ui/textarea';
import { useToast } from '@/components/ui/toast';
import { type SendAction, useSend } from '@/components/ui/use-send';
import { LAYOUTS } from '@/lib/briefing/layout';
import type { IsoDate } from '@/lib/domain/calendar';
import type { DepartmentRecord } from '@/lib/domain/department';
import { DepartmentPreview } from './department-preview';
import { OtherSigners } from './other-signers';
import {
  type DepartmentField,
  type DepartmentInput,
  type DepartmentLine,
  fieldId,
  useDepartmentErrors,
  useDepartmentForm,
} from './use-department-form';

interface DepartmentFormProps {
  /** What the form begins with. */
  profile: DepartmentRecord | null;
  /** Whether it becomes particulars of another day on, beside that one. */
  adding: boolean;
  /** The day that the preview is dated in. */
  day: IsoDate;
  action: SendAction<DepartmentInput, unknown, DepartmentField>;
}

const BODIES: readonly DepartmentLine[] = [
  'provinceName',
  'superiorBody',
  'name',
  'abbreviation',
  'place',
  'inspectionTeam',
];
const SIGNING: readonly DepartmentLine[] = ['headTitle', 'signerName', 'signerTitle'];

/** The Department's particulars, with the head and foot that they make beside them. */
export function DepartmentForm({ profile, adding, day, action }: DepartmentFormProps) {
  const t = useTranslations('department');
  const announce = useToast();
  const { form, change } = useDepartmentForm(profile, adding);
  const { send, pending, failure, attempt } = useSend(action, () => announce(t('saved')));
  const errors = useDepartmentErrors(failure);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    send(form);
  };
  const line = (name: DepartmentLine) => (
    <Field
      key={name}
      id={fieldId(name)}
      label={t(`fields.${name}`)}
      hint={t(`hints.${name}`)}
      error={errors.fields[name]}
    >
      {(control) => (
        <Input
          {...control}
          autoComplete="off"
          value={form[name]}
          onChange={(event) => change({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <div className="grid items-start gap-6 xl:grid-cols-2">
      <form onSubmit={submit} noValidate className="space-y-4">
        <ErrorSummary errors={errors.summary} attempt={attempt} />
        <DateField
          id={fieldId('validFrom')}
          label={t('fields.validFrom')}
          hint={t('hints.validFrom')}
          error={errors.fields.validFrom}
          value={form.validFrom}
          onValueChange={(validFrom) => change({ validFrom })}
        />
        {BODIES.map(line)}
        <div className="grid items-end gap-4 sm:grid-cols-3">{SIGNING.map(line)}</div>
        <OtherSigners
          signers={form.otherSigners}
          error={errors.fields.otherSigners}
          onChange={(otherSigners) => change({ otherSigners })}
        />
        <Field
          id={fieldId('recipients')}
          label={t('fields.recipients')}
          hint={t('hints.recipients')}
          error={errors.fields.recipients}
        >
          {(control) => (
            <Textarea
              {...control}
              rows={6}
              value={form.recipients.join('\n')}
              onChange={(event) => change({ recipients: event.target.value.split('\n') })}
            />
          )}
        </Field>
        <Field
          id={fieldId('layout')}
          label={t('fields.layout')}
          hint={t('hints.layout')}
          error={errors.fields.layout}
        >
          {(control) => (
            <Select
              {...control}
              value={form.layout ?? ''}
              placeholder={t('layout-by-day')}
              onChange={({ target: { value } }) =>
                change({ layout: LAYOUTS.find(({ code }) => code === value)?.code ?? null })
              }
              options={LAYOUTS.map(({ code, legalBasis }) => ({ value: code, label: legalBasis }))}
            />
          )}
        </Field>
        <SubmitButton pending={pending}>{t(adding ? 'save-new' : 'save')}</SubmitButton>
      </form>
      <DepartmentPreview form={form} day={day} />
    </div>
  );
}
