'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode, RefObject } from 'react';
import { cx } from './cx';
import { lendStyleNonce } from './style-nonce';

lendStyleNonce();

interface DialogProps {
  title: string;
  description?: ReactNode;
  /** The button that opens it. Without it, `open` and `onOpenChange` do. */
  trigger?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  children?: ReactNode;
  /** Buttons; the decisive one first. */
  footer?: ReactNode;
  /** For a table. */
  wide?: boolean;
  /** What has the focus at first; else the button that closes. */
  initialFocus?: RefObject<HTMLElement | null>;
}

/** A question in front of the page. Focus stays within and returns to the opener; Esc closes. */
export function Dialog({
  title,
  description,
  trigger,
  open,
  onOpenChange,
  children,
  footer,
  wide = false,
  initialFocus,
}: DialogProps) {
  const t = useTranslations('common.actions');
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      {trigger ? <Radix.Trigger asChild>{trigger}</Radix.Trigger> : null}
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-brand-deep/55" />
        <Radix.Content
          className={cx(
            '-translate-x-1/2 fixed inset-x-auto bottom-0 left-1/2 z-50 flex max-h-[92dvh] w-full animate-appear flex-col rounded-t-xl bg-surface shadow-pop sm:top-1/2 sm:bottom-auto sm:w-[calc(100%-3rem)] sm:-translate-y-1/2 sm:rounded-xl',
            wide ? 'max-w-5xl' : 'max-w-xl',
          )}
          onOpenAutoFocus={(event) => {
            if (!initialFocus?.current) return;
            event.preventDefault();
            initialFocus.current.focus();
          }}
          {...(description ? {} : { 'aria-describedby': undefined })}
        >
          <div className="flex items-start justify-between gap-4 px-5 pt-5">
            <Radix.Title className="font-semibold text-xl">{title}</Radix.Title>
            <Radix.Close
              aria-label={t('close')}
              className="-me-2 -mt-1 grid size-10 shrink-0 place-items-center rounded-md text-ink-muted hover:bg-sunken"
            >
              <X aria-hidden className="size-5" />
            </Radix.Close>
          </div>
          <div className="space-y-4 overflow-y-auto px-5 pt-2 pb-5">
            {description ? (
              <Radix.Description asChild>
                <div className="text-ink-muted">{description}</div>
              </Radix.Description>
            ) : null}
            {children}
          </div>
          {footer ? (
            <div className="flex flex-wrap gap-2 border-line border-t px-5 py-4">{footer}</div>
          ) : null}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** Closes the dialog around it; wrap a Button. */
export function DialogClose({ children }: { children: ReactNode }) {
  return <Radix.Close asChild>{children}</Radix.Close>;
}
