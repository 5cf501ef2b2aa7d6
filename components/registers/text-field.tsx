'use client';

import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { type FieldErrors, fieldId, type RegisterField } from './use-field-errors';

interface TextFieldProps {
  name: RegisterField;
  label: string;
  errors: FieldErrors;
  hint?: string;
  optional?: boolean;
  defaultValue?: string;
  maxLength?: number;
  /** What is already in the register, to be taken by a few letters. */
  suggestions?: readonly string[];
  /** Why it cannot be changed; then it is shown and sent as it is. */
  fixed?: string | null;
}

export function TextField({
  name,
  label,
  errors,
  hint,
  optional,
  defaultValue = '',
  maxLength,
  suggestions,
  fixed = null,
}: TextFieldProps) {
  const id = fieldId(name);
  return (
    <Field id={id} label={label} hint={fixed ?? hint} error={errors[name]} optional={optional}>
      {(control) => (
        <>
          <Input
            {...control}
            name={name}
            autoComplete="off"
            required={!optional}
            readOnly={fixed !== null}
            maxLength={maxLength}
            defaultValue={defaultValue}
            list={suggestions && suggestions.length > 0 ? `${id}-list` : undefined}
          />
          {suggestions && suggestions.length > 0 ? (
            <datalist id={`${id}-list`}>
              {suggestions.map((text) => (
                <option key={text} value={text} />
              ))}
            </datalist>
          ) : null}
        </>
      )}
    </Field>
  );
}
