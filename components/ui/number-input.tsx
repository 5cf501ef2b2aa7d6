'use client';

import { useTranslations } from 'next-intl';
import { type ComponentProps, useState } from 'react';
import { formatNumber } from '@/lib/format/numbers';
import {
  howRead,
  type ParsedNumber,
  type ParseOptions,
  parseNumber,
} from '@/lib/format/parse-number';
import { cx } from './cx';

type Native = Omit<
  ComponentProps<'input'>,
  'type' | 'value' | 'defaultValue' | 'onChange' | 'id' | 'inputMode' | 'max'
>;

interface NumberInputProps extends Native {
  id: string;
  /** How the text is read. */
  parse: ParseOptions;
  /** Controlled: the text as typed. */
  value?: string;
  /** Uncontrolled: the figure at first; null is an empty field. */
  defaultNumber?: number | null;
  /** The sign of the unit after the field: "hồ sơ", "%", "km". */
  unit?: string;
  /** Every key: the text, and what it reads as (not yet judged by any rule). */
  onValueChange?: (text: string, parsed: ParsedNumber) => void;
  /** In a table's cell: without the wide look. */
  compact?: boolean;
}

/** The figure as it stands in a field: grouped, empty for the unknown. */
export function fieldText(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : formatNumber(value, { max: 15 });
}

/**
 * A text field that reads numbers as people type them. While they type, how it is read stands beside
 * it, unless it is written so already. On leaving it, what was understood is written in the Vietnamese
 * way; what was not is left untouched. Where a text had two readings, the one taken is said under it.
 */
export function NumberInput({
  id,
  parse,
  value,
  defaultNumber,
  unit,
  onValueChange,
  compact = false,
  className,
  onBlur,
  'aria-describedby': describedBy,
  ...rest
}: NumberInputProps) {
  const t = useTranslations('common.form');
  const [own, setOwn] = useState(() => fieldText(defaultNumber));
  const [note, setNote] = useState<string | null>(null);
  const [typing, setTyping] = useState(false);
  const text = value ?? own;
  const reading = typing ? howRead(text, parse) : null;

  const change = (next: string): void => {
    setOwn(next);
    setNote(null);
    setTyping(true);
    onValueChange?.(next, parseNumber(next, parse));
  };

  const leave = (): void => {
    setTyping(false);
    const parsed = parseNumber(text, parse);
    if (!parsed.ok) return;
    const written = fieldText(parsed.value);
    if (written !== text) {
      setOwn(written);
      onValueChange?.(written, parsed);
    }
    if (!parsed.readAs) return;
    setNote(
      parsed.notAs
        ? t('read-as-not', { value: parsed.readAs, other: parsed.notAs })
        : t('read-as', { value: parsed.readAs }),
    );
  };

  const noteId = `${id}-read-as`;
  const readingId = `${id}-reading`;
  return (
    <div className="relative">
      {reading ? (
        <p
          id={readingId}
          className={cx(
            'pointer-events-none absolute z-10 whitespace-nowrap rounded-sm border border-info-line bg-info-soft px-1.5 text-info text-xs',
            compact ? '-translate-y-1/2 end-full top-1/2 me-2' : 'start-0 top-full mt-1',
          )}
        >
          {reading.notAs === null
            ? t('reads-as', { value: reading.as })
            : t('reads-as-not', { value: reading.as, other: reading.notAs })}
        </p>
      ) : null}
      <div className="flex items-center gap-2">
        <input
          id={id}
          type="text"
          inputMode={parse.kind === 'count' && !parse.allowNegative ? 'numeric' : 'decimal'}
          autoComplete="off"
          spellCheck={false}
          value={text}
          aria-describedby={
            [reading && readingId, describedBy, note && noteId].filter(Boolean).join(' ') ||
            undefined
          }
          onChange={(event) => change(event.target.value)}
          onBlur={(event) => {
            leave();
            onBlur?.(event);
          }}
          className={cx(
            'control tabular text-end',
            compact ? 'min-w-20 max-w-40' : 'max-w-56',
            className,
          )}
          {...rest}
        />
        {unit ? <span className="whitespace-nowrap text-ink-muted text-sm">{unit}</span> : null}
      </div>
      <p id={noteId} role="status" className="text-info text-xs empty:hidden">
        {note}
      </p>
    </div>
  );
}
