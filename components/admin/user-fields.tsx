'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select, type SelectOption } from '@/components/ui/select';
import { ROLES, type Role } from '@/lib/domain/access';
import { unitOfRole } from '@/lib/domain/user';

export interface UserValues {
  displayName: string;
  title: string;
  role: string;
  unit: string;
  email: string;
  phone: string;
}

export type UserField = keyof UserValues | 'username';
export type FieldErrors = { readonly [F in UserField]?: string };

/** Ids are the fields' names: the summary of errors links to them. */
export const fieldId = (field: UserField): string => `user-${field}`;

/** What a form holds, as the actions take it. */
export function valuesOf(form: FormData): UserValues {
  const text = (name: UserField) => String(form.get(name) ?? '');
  return {
    displayName: text('displayName'),
    title: text('title'),
    role: text('role'),
    unit: text('unit'),
    email: text('email'),
    phone: text('phone'),
  };
}

interface UserFieldsProps {
  values: UserValues;
  units: readonly SelectOption[];
  errors: FieldErrors;
  /** One's own role stays: an administrator cannot shut themselves out. */
  roleFixed?: boolean;
}

export function UserFields({ values, units, errors, roleFixed = false }: UserFieldsProps) {
  const t = useTranslations('admin.form');
  const tRole = useTranslations('shell.role');
  const [role, setRole] = useState(values.role);
  const known = ROLES.find((candidate): candidate is Role => candidate === role);
  const asksUnit = known !== undefined && unitOfRole(known) === 'reporting-unit';
  return (
    <>
      <Field id={fieldId('displayName')} label={t('display-name')} error={errors.displayName}>
        {(control) => (
          <Input
            {...control}
            name="displayName"
            autoComplete="off"
            required
            defaultValue={values.displayName}
          />
        )}
      </Field>
      <Field id={fieldId('title')} label={t('job-title')} error={errors.title} optional>
        {(control) => (
          <Input {...control} name="title" autoComplete="off" defaultValue={values.title} />
        )}
      </Field>
      <Field
        id={fieldId('role')}
        label={t('role')}
        hint={roleFixed ? t('role-fixed') : undefined}
        error={errors.role}
      >
        {(control) =>
          roleFixed ? (
            <>
              <input type="hidden" name="role" value={values.role} />
              <Input {...control} readOnly value={known ? tRole(known) : values.role} />
            </>
          ) : (
            <Select
              {...control}
              name="role"
              required
              placeholder
              value={role}
              onChange={(event) => setRole(event.target.value)}
              options={ROLES.map((value) => ({ value, label: tRole(value) }))}
            />
          )
        }
      </Field>
      {asksUnit ? (
        <Field id={fieldId('unit')} label={t('unit')} hint={t('unit-hint')} error={errors.unit}>
          {(control) => (
            <Select
              {...control}
              name="unit"
              required
              placeholder
              defaultValue={values.unit}
              options={units}
            />
          )}
        </Field>
      ) : null}
      <Field id={fieldId('email')} label={t('email')} error={errors.email} optional>
        {(control) => (
          <Input
            {...control}
            name="email"
            type="email"
            autoComplete="off"
            defaultValue={values.email}
          />
        )}
      </Field>
      <Field id={fieldId('phone')} label={t('phone')} error={errors.phone} optional>
        {(control) => (
          <Input
            {...control}
            name="phone"
            type="tel"
            autoComplete="off"
            defaultValue={values.phone}
          />
        )}
      </Field>
    </>
  );
}
