'use client';

import { useLocale } from 'next-intl';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import type { PeriodCode } from '@/lib/domain/quarter';
import { formatQuarter } from '@/lib/format/quarters';
import { type FieldErrors, fieldId } from './use-field-errors';

interface QuarterFieldProps {
  name: 'validFrom' | 'from';
  label: string;
  hint: string;
  errors: FieldErrors;
  /** The newest first. */
  quarters: readonly PeriodCode[];
  chosen: PeriodCode | undefined;
}

export function QuarterField({ name, label, hint, errors, quarters, chosen }: QuarterFieldProps) {
  const locale = useLocale();
  return (
    <Field id={fieldId(name)} label={label} hint={hint} error={errors[name]}>
      {(control) => (
        <Select
          {...control}
          name={name}
          defaultValue={chosen}
          className="max-w-56"
          options={quarters.map((value) => ({ value, label: formatQuarter(value, locale) }))}
        />
      )}
    </Field>
  );
}

/** The quarter that is being filled, where one still is: the last but the one to come. */
export const currentOf = (open: readonly PeriodCode[]): PeriodCode | undefined =>
  open[1] ?? open[0];
