'use client';

import { OctagonAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useTitlePrefix } from './use-title-prefix';

export interface SummaryError {
  /** The field's id; without it the message stands alone. */
  fieldId?: string;
  message: string;
}

interface ErrorSummaryProps {
  errors: readonly SummaryError[];
  title?: string;
  /** Changed with every attempt, so that the same errors take the focus again. */
  attempt?: number;
}

function goTo(fieldId: string): void {
  const field = document.getElementById(fieldId);
  if (!field) return;
  // The label should be in sight too, not only the field
  const label = document.querySelector(`label[for="${CSS.escape(fieldId)}"]`);
  (label ?? field).scrollIntoView({ block: 'center' });
  field.focus({ preventScroll: true });
}

/** On top of the page: what is wrong, in the words that stand at the fields, each a link there. */
export function ErrorSummary({ errors, title, attempt = 0 }: ErrorSummaryProps) {
  const t = useTranslations('common.form');
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt takes the focus again
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, attempt]);

  useTitlePrefix(shown);

  if (!shown) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="rounded-md border-2 border-danger bg-surface px-4 py-4 sm:px-5"
    >
      <h2 className="flex items-center gap-2 font-semibold text-danger text-lg">
        <OctagonAlert aria-hidden className="size-5 shrink-0" />
        {title ?? t('error-summary', { count: errors.length })}
      </h2>
      <ul className="mt-2 space-y-1.5 ps-7">
        {errors.map(({ fieldId, message }) => (
          <li key={`${fieldId}-${message}`}>
            {fieldId ? (
              <a
                href={`#${fieldId}`}
                className="font-medium text-danger underline underline-offset-2 hover:decoration-2"
                onClick={(event) => {
                  event.preventDefault();
                  goTo(fieldId);
                }}
              >
                {message}
              </a>
            ) : (
              <span className="font-medium">{message}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
