'use client';

import { LoaderCircle } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useFormStatus } from 'react-dom';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-styles';

interface SubmitButtonProps {
  children: ReactNode;
  /** Said while the form is on its way; "Đang xử lý…" unless told. */
  pendingLabel?: string;
  /** For forms not sent by an action, whose state React does not know. */
  pending?: boolean;
  /** Not to be sent at all yet, by Enter neither. */
  disabled?: boolean;
  variant?: ButtonVariant;
  size?: ButtonSize;
  name?: string;
  value?: string;
  className?: string;
}

/**
 * Stays in the tab order while pending (a disabled button drops the focus) and swallows the second
 * click instead.
 */
export function SubmitButton({
  children,
  pendingLabel,
  pending: pendingProp = false,
  disabled,
  variant = 'primary',
  size,
  name,
  value,
  className,
}: SubmitButtonProps) {
  const t = useTranslations('common.state');
  const status = useFormStatus();
  const pending = pendingProp || status.pending;
  return (
    <button
      data-button
      type="submit"
      name={name}
      value={value}
      disabled={disabled}
      aria-disabled={pending || undefined}
      className={buttonClass(variant, size, className)}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
    >
      {pending ? <LoaderCircle aria-hidden className="animate-spin" /> : null}
      {pending ? (pendingLabel ?? t('working')) : children}
    </button>
  );
}
