'use client';

import { type ReactNode, useState } from 'react';
import { DateInput, type DateInputProps } from './date-input';
import { Field } from './field';
import { useDayFault } from './use-day-fault';

interface DateFieldProps extends DateInputProps {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | null;
  optional?: boolean;
  /** Ids of more texts about it. */
  describedBy?: string;
}

/** A day with its label. What is no day is said on leaving the field; the form says the rest. */
export function DateField({
  label,
  hint,
  error,
  optional,
  describedBy,
  onValueChange,
  ...input
}: DateFieldProps) {
  const dayFault = useDayFault();
  const [fault, setFault] = useState<string | null>(null);
  return (
    <Field
      id={input.id}
      label={label}
      hint={hint}
      error={fault ?? error}
      optional={optional}
      describedBy={describedBy}
    >
      {(control) => (
        <DateInput
          {...input}
          {...control}
          onValueChange={(text) => {
            setFault(null);
            onValueChange?.(text);
          }}
          onBlur={({ target }) => setFault(dayFault(target.value))}
        />
      )}
    </Field>
  );
}
