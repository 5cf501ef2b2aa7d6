import { OctagonAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { VisuallyHidden } from './visually-hidden';

/** What a control gets from its Field: spread it over Input, NumberInput, Select or Textarea. */
export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface FieldProps {
  /** The control's id, to which the error summary links. */
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | null;
  optional?: boolean;
  /** Ids of more texts about it, such as a finding or last quarter's figure. */
  describedBy?: string;
  children: (control: ControlProps) => ReactNode;
}

/** Label, hint, error and the wiring between them. */
export function Field({ id, label, hint, error, optional, describedBy, children }: FieldProps) {
  const t = useTranslations('common.form');
  const described = [hint && `${id}-hint`, error && `${id}-error`, describedBy].filter(Boolean);
  return (
    <div className={error ? 'border-danger border-s-4 ps-3' : undefined}>
      <label htmlFor={id} id={`${id}-label`} className="block font-medium">
        {label}
        {optional ? <span className="font-normal text-ink-muted"> ({t('optional')})</span> : null}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="mt-0.5 text-ink-muted text-sm">
          {hint}
        </p>
      ) : null}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      <div className="mt-1.5">
        {children({
          id,
          'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
          'aria-invalid': error ? true : undefined,
        })}
      </div>
    </div>
  );
}

/** The error's own line, for a control that stands outside a Field (a cell of a table). */
export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  const t = useTranslations('common.form');
  return (
    <p id={id} className="mt-1 flex items-start gap-1.5 font-medium text-danger text-sm">
      <OctagonAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>
        <VisuallyHidden>{t('error-prefix')} </VisuallyHidden>
        {children}
      </span>
    </p>
  );
}
