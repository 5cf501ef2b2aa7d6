'use client';

import { useTranslations } from 'next-intl';
import { FieldError } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import type { ReturnableSection } from './return-suggestion';

export const FIRST_SECTION = 'return-section-0';

/** Reasons by section that is returned. */
export type Picked = ReadonlyMap<string, string>;

interface ReturnSectionsProps {
  sections: readonly ReturnableSection[];
  /** null: the whole report is returned. */
  picked: Picked | null;
  /** What is picked when only some sections are returned. */
  suggested: Picked;
  onPick: (picked: Picked | null) => void;
  error: string | null;
}

/** The whole report, or the sections to correct with a reason of their own each. */
export function ReturnSections({
  sections,
  picked,
  suggested,
  onPick,
  error,
}: ReturnSectionsProps) {
  const t = useTranslations('review.return');
  const change = (code: string, reason: string | null) => {
    const next = new Map(picked);
    if (reason === null) next.delete(code);
    else next.set(code, reason);
    onPick(next);
  };
  const radio = 'size-4 shrink-0 accent-brand';
  return (
    <fieldset className="space-y-2">
      <legend className="font-medium">{t('what')}</legend>
      <label className="flex items-center gap-2">
        <input
          type="radio"
          name="return-what"
          className={radio}
          checked={picked === null}
          onChange={() => onPick(null)}
        />
        {t('whole')}
      </label>
      <label className="flex items-center gap-2">
        <input
          type="radio"
          name="return-what"
          className={radio}
          checked={picked !== null}
          onChange={() => onPick(suggested)}
        />
        {t('some')}
      </label>
      {picked ? (
        <div className={error ? 'border-danger border-s-4 ps-3' : 'ps-6'}>
          <p className="text-ink-muted text-sm">{t('some-hint')}</p>
          {error ? <FieldError>{error}</FieldError> : null}
          <ul className="mt-1 space-y-1">
            {sections.map(({ code, name, why }, index) => (
              <li key={code}>
                <label className="flex min-h-8 items-center gap-2">
                  <input
                    id={`return-section-${index}`}
                    type="checkbox"
                    className={radio}
                    checked={picked.has(code)}
                    onChange={(event) => change(code, event.target.checked ? '' : null)}
                  />
                  <span>
                    {name}
                    {why ? <span className="text-ink-muted text-sm"> ({why})</span> : null}
                  </span>
                </label>
                {picked.has(code) ? (
                  <Textarea
                    name={`return-reason-${code}`}
                    aria-label={t('section-reason', { section: name })}
                    placeholder={t('section-reason-hint')}
                    rows={2}
                    maxLength={1000}
                    value={picked.get(code) ?? ''}
                    onChange={(event) => change(code, event.target.value)}
                  />
                ) : null}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </fieldset>
  );
}
