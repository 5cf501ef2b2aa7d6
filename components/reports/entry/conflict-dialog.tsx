'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { FieldError } from '@/components/ui/field';
import { formatDateTime } from '@/lib/format/dates';
import { fieldId } from './fields';
import { fieldLabel, fieldText } from './labels';
import { type Choices, type Difference, type Side, undecided } from './merge';
import type { Entry } from './use-entry';

/**
 * Somebody else changed the same fields meanwhile: mine or theirs, one by one. Changes of one side
 * alone are merged already, and stand in the form.
 */
export function ConflictDialog({ entry }: { entry: Entry }) {
  const t = useTranslations('reports.conflict');
  const locale = useLocale();
  const differences = entry.disputes;
  const { theirs } = entry.view;
  const [choices, setChoices] = useState<Choices>({});
  const [tried, setTried] = useState(false);
  const open = undecided(differences, choices);
  const all = (side: Side) => {
    setChoices(Object.fromEntries(differences.map(({ key }) => [key, side])));
  };
  const own = String(theirs?.own);
  const who = theirs?.by ?? t('somebody');
  const when = theirs?.at ? formatDateTime(theirs.at, locale) : '';

  return (
    <Dialog
      open
      onOpenChange={(shown) => {
        if (!shown) entry.showConflict(false);
      }}
      title={t('title', { own })}
      description={<p>{t('lead', { own, who, when })}</p>}
      footer={
        <>
          <Button
            variant="primary"
            onClick={() => {
              setTried(true);
              if (open.length === 0) entry.settle(choices);
            }}
          >
            {t('save')}
          </Button>
          <Button onClick={() => entry.showConflict(false)}>{t('later')}</Button>
        </>
      }
    >
      <div className="mt-3 flex flex-wrap gap-2">
        <Button size="sm" onClick={() => all('mine')}>
          {t('all-mine', { own })}
        </Button>
        <Button size="sm" onClick={() => all('theirs')}>
          {t('all-theirs')}
        </Button>
      </div>
      {tried && open.length > 0 ? (
        <FieldError id="conflict-open">{t('undecided', { count: open.length })}</FieldError>
      ) : null}
      <ul className="mt-3 space-y-3">
        {differences.map((difference) => (
          <li key={difference.key}>
            <Choice
              entry={entry}
              difference={difference}
              mineLabel={t('mine', { own })}
              theirsLabel={t('theirs', { own, who, when })}
              chosen={choices[difference.key]}
              onChoose={(side) => setChoices({ ...choices, [difference.key]: side })}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

interface ChoiceProps {
  entry: Entry;
  difference: Difference;
  mineLabel: string;
  theirsLabel: string;
  chosen: Side | undefined;
  onChoose: (side: Side) => void;
}

function Choice({ entry, difference, mineLabel, theirsLabel, chosen, onChoose }: ChoiceProps) {
  const texts = useTranslations('reports');
  const locale = useLocale();
  const { key } = difference;
  const name = `choice-${fieldId(key)}`;
  const option = (side: Side, label: string, text: string) => (
    <label className="flex flex-1 basis-44 cursor-pointer items-start gap-2 rounded-md border border-line-strong p-2.5 has-checked:border-brand has-checked:bg-brand-soft">
      <input
        type="radio"
        name={name}
        checked={chosen === side}
        onChange={() => onChoose(side)}
        className="mt-1 size-4 shrink-0 accent-brand"
      />
      <span className="min-w-0">
        <span className="block text-ink-muted text-xs">{label}</span>
        <span className="block whitespace-pre-line break-words font-medium">
          {fieldText(entry.form, key, text, texts, locale)}
        </span>
      </span>
    </label>
  );
  return (
    <fieldset>
      <legend className="mb-1 font-medium text-sm">
        {fieldLabel(entry.form, key, texts, locale)}
      </legend>
      <div className="flex flex-wrap gap-2">
        {option('mine', mineLabel, difference.mine)}
        {option('theirs', theirsLabel, difference.theirs)}
      </div>
    </fieldset>
  );
}
