'use client';

import { CalendarDays } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ComponentProps, useRef } from 'react';
import { dayText } from '@/lib/format/dates';
import { readDay } from '@/lib/format/read-dates';
import { cx } from './cx';
import { useAlive } from './use-alive';
import { useWritten } from './use-written';

type Native = Omit<
  ComponentProps<'input'>,
  'type' | 'value' | 'defaultValue' | 'onChange' | 'id' | 'inputMode' | 'ref'
>;

export interface DateInputProps extends Native {
  id: string;
  /** Controlled: the text as typed; `readDay` reads it, `dayText` writes it. */
  value?: string;
  /** Uncontrolled: the text at first. */
  defaultValue?: string;
  onValueChange?: (text: string) => void;
  /** The first day that the calendar offers. */
  earliest?: string;
  /** Without one where each stop of Tab counts, as in the report's form. */
  calendar?: boolean;
}

/**
 * A day as people here write it, whatever the language of the browser: a native date field follows
 * that, and reads 04/05 where the paper says 05/04. The browser's calendar opens beside it.
 */
export function DateInput({
  value,
  defaultValue,
  onValueChange,
  earliest,
  calendar = true,
  className,
  onBlur,
  ...rest
}: DateInputProps) {
  const t = useTranslations('common.form');
  const { text, change, leave, control } = useWritten({
    value,
    defaultValue,
    onValueChange,
    rewrite: (typed) => {
      const day = readDay(typed);
      return day && dayText(day);
    },
  });
  const picker = useRef<HTMLInputElement>(null);
  const hasCalendar = useAlive() && calendar && 'showPicker' in HTMLInputElement.prototype;
  return (
    <div className={cx('relative max-w-52', className)}>
      <input
        {...rest}
        {...control}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        placeholder={t('date-placeholder')}
        onBlur={(event) => {
          leave();
          onBlur?.(event);
        }}
        className={cx('control tabular', calendar && 'pe-11')}
      />
      {hasCalendar ? (
        <>
          {/* Opened by the button alone: the picker stands where it is */}
          <input
            ref={picker}
            type="date"
            tabIndex={-1}
            aria-hidden
            min={earliest}
            value={readDay(text) ?? ''}
            onChange={(event) => change(dayText(event.target.value))}
            className="pointer-events-none absolute bottom-0 end-0 h-px w-px opacity-0"
          />
          <button
            type="button"
            aria-label={t('open-calendar')}
            aria-describedby={`${rest.id}-label`}
            onClick={() => picker.current?.showPicker()}
            className="absolute inset-y-0 end-0 grid w-10 place-items-center rounded-md text-ink-muted hover:text-ink"
          >
            <CalendarDays aria-hidden className="size-5" />
          </button>
        </>
      ) : null}
    </div>
  );
}
