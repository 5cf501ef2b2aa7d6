'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Textarea } from '@/components/ui/textarea';
import type { Indicator } from '@/lib/domain/indicator';
import { fieldId, noteKey, valueKey } from './fields';
import type { Entry } from './use-entry';

/** Name, what is counted, how it is defined, and the note that one can leave on a figure. */
export function RowLabel({ entry, indicator }: { entry: Entry; indicator: Indicator }) {
  const t = useTranslations('reports.table');
  const locale = useLocale();
  const typed = indicator.kind === 'entered';
  const name = indicator.name[locale];
  const measure = indicator.measure?.[locale];
  const note = entry.fields[noteKey(indicator.code)] ?? '';
  // Once: a disclosure that opens and shuts while one types in it would lose the focus
  const [openAtFirst] = useState(note !== '');
  const noteId = fieldId(noteKey(indicator.code));
  return (
    <>
      {typed ? (
        <label htmlFor={fieldId(valueKey(indicator.code))}>{name}</label>
      ) : (
        <span>{name}</span>
      )}
      {measure ? <span className="font-normal text-ink-muted"> ({measure})</span> : null}
      <div className="flex flex-wrap items-start gap-x-4 font-normal text-xs">
        {indicator.hint ? (
          <details className="min-w-0 open:basis-full">
            <summary className="w-fit py-1 text-brand">
              {t('definition')}
              <span className="sr-only">: {name}</span>
            </summary>
            <p className="pb-1 text-ink-muted text-sm">{indicator.hint[locale]}</p>
          </details>
        ) : null}
        {typed ? (
          <details className="min-w-0 open:basis-full" open={openAtFirst || undefined}>
            <summary className="w-fit py-1 text-brand">
              {note === '' ? t('note') : t('note-kept')}
              <span className="sr-only">: {name}</span>
            </summary>
            <Textarea
              id={noteId}
              aria-label={t('note-for', { name })}
              rows={2}
              maxLength={1000}
              className="text-sm"
              value={note}
              onChange={(event) => entry.set(noteKey(indicator.code), event.target.value)}
            />
          </details>
        ) : null}
      </div>
    </>
  );
}
