'use client';

import { useLocale, useTranslations } from 'next-intl';
import { memo } from 'react';
import { Textarea } from '@/components/ui/textarea';
import type { Indicator } from '@/lib/domain/indicator';
import { fieldId, noteKey, valueKey } from './fields';
import type { SectionForm } from './form';
import { LegacyTextOffer } from './legacy-text-offer';
import { RowHint } from './row-hint';
import type { Entry } from './use-entry';

interface RowLabelProps {
  form: SectionForm;
  indicator: Indicator;
  note: string;
  set: Entry['set'];
  setMany: Entry['setMany'];
}

/**
 * Name and what is counted; behind it how it is defined and the note that one can leave on a figure.
 * What is behind adds no stop of Tab between the fields: Alt+↓ opens it, and a button above the
 * table opens all of them. Given no more than it shows, so that figures are typed without it.
 */
export const RowLabel = memo(function RowLabel({
  form,
  indicator,
  note,
  set,
  setMany,
}: RowLabelProps) {
  const t = useTranslations('reports.table');
  const locale = useLocale();
  const typed = indicator.kind === 'entered';
  const name = indicator.name[locale];
  const measure = indicator.measure?.[locale];
  const key = noteKey(indicator.code);
  const noteId = fieldId(key);
  const hinted = Boolean(indicator.hint ?? indicator.formula ?? indicator.basis);
  const hintId = `hint-${indicator.code}`;
  return (
    <>
      {typed ? (
        <label htmlFor={fieldId(valueKey(indicator.code))}>{name}</label>
      ) : (
        <span>{name}</span>
      )}
      {measure ? <span className="font-normal text-ink-muted"> ({measure})</span> : null}
      {typed || hinted ? (
        <details data-row-details className="peer font-normal text-xs">
          <summary tabIndex={-1} className="w-fit py-1 text-brand">
            {typed ? (hinted ? t('definition-and-note') : t('note')) : t('definition')}
            <span className="sr-only">: {name}</span>
          </summary>
          {hinted ? <RowHint id={hintId} form={form} indicator={indicator} /> : null}
          {typed ? (
            <>
              <Textarea
                id={noteId}
                data-note
                aria-label={t('note-for', { name })}
                aria-describedby={hinted ? hintId : undefined}
                placeholder={t('note')}
                rows={2}
                maxLength={1000}
                className="text-sm"
                value={note}
                onChange={(event) => set(key, event.target.value)}
              />
              <LegacyTextOffer text={note} onConvert={(text) => setMany({ [key]: text })} />
            </>
          ) : null}
        </details>
      ) : null}
      {note === '' ? null : (
        <p className="line-clamp-2 font-normal text-ink-muted text-xs peer-open:hidden">
          <span className="font-medium">{t('note')}:</span> {note}
        </p>
      )}
    </>
  );
});
