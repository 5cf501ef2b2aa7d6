'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { wordsText } from '@/components/figures/figure-text';
import { Button } from '@/components/ui/button';
import { DateInput } from '@/components/ui/date-input';
import { FieldError } from '@/components/ui/field';
import { Select, type SelectOption } from '@/components/ui/select';
import { Td, Th } from '@/components/ui/table';
import { Textarea } from '@/components/ui/textarea';
import type { Indicator } from '@/lib/domain/indicator';
import { addQuarters, isPeriodCode, quartersBetween } from '@/lib/domain/quarter';
import { formatDate } from '@/lib/format/dates';
import { formatQuarter } from '@/lib/format/quarters';
import { fieldId, noteKey, valueKey } from './fields';
import { LegacyTextOffer } from './legacy-text-offer';
import { RowLabel } from './row-label';
import type { Entry } from './use-entry';
import { useProblemText } from './use-problem-text';

interface RowProps {
  entry: Entry;
  indicator: Indicator;
}

/** What is no number: a choice, a day, a quarter, or words; last quarter's stands under it. */
export function TextRow({ entry, indicator }: RowProps) {
  const t = useTranslations('reports');
  const locale = useLocale();
  const problemText = useProblemText();
  const [left, setLeft] = useState(false);
  const key = valueKey(indicator.code);
  const id = fieldId(key);
  const unreadable = entry.unreadable.find((candidate) => candidate.key === key);
  const problem = unreadable && (left || entry.attempt > 0) ? unreadable.problem : null;
  const text = entry.fields[key] ?? '';
  const before = entry.form.previous.figures?.texts[indicator.code] ?? null;
  const yesNo = { yes: t('words.yes'), no: t('words.no') };
  const control = {
    id,
    'data-field': true,
    value: text,
    'aria-invalid': problem !== null || undefined,
    'aria-describedby': problem ? `${id}-error` : undefined,
  };
  const options = optionsOf(indicator, entry.form.period, text, locale, yesNo);

  const content = (
    <>
      {options ? (
        <Select
          {...control}
          placeholder={t('words.unknown')}
          options={options}
          className="max-w-80"
          onChange={(event) => entry.set(key, event.target.value)}
        />
      ) : indicator.valueType === 'date' ? (
        <DateInput
          {...control}
          calendar={false}
          onFocus={() => setLeft(false)}
          onBlur={() => setLeft(true)}
          onValueChange={(typed) => entry.set(key, typed)}
        />
      ) : (
        <>
          <Textarea
            {...control}
            rows={entry.form.section === 'remarks' ? 5 : 2}
            maxLength={5000}
            onChange={(event) => entry.set(key, event.target.value)}
          />
          <LegacyTextOffer text={text} onConvert={(words) => entry.setMany({ [key]: words })} />
        </>
      )}
      {problem ? <FieldError id={`${id}-error`}>{problemText(problem)}</FieldError> : null}
      {before ? (
        <div className="mt-1.5 flex flex-wrap items-start justify-between gap-x-3 gap-y-1 text-ink-muted text-xs">
          <p className="min-w-0 flex-1 whitespace-pre-line">
            <span className="font-medium">
              {formatQuarter(entry.form.previous.period, locale)}:
            </span>{' '}
            {wordsText(indicator, before, locale, yesNo)}
          </p>
          {text === '' ? (
            <Button
              size="sm"
              variant="quiet"
              onClick={() => entry.setMany({ [key]: asField(indicator, before) })}
            >
              {t('table.copy')}
              <span className="sr-only">: {indicator.name[locale]}</span>
            </Button>
          ) : null}
        </div>
      ) : null}
    </>
  );
  // Words want the whole width, on a phone above all
  return indicator.valueType === 'text' ? (
    <tr>
      <Td colSpan={5} className="space-y-1.5 font-medium">
        <RowLabel
          form={entry.form}
          indicator={indicator}
          note={entry.fields[noteKey(indicator.code)] ?? ''}
          set={entry.set}
          setMany={entry.setMany}
        />
        <div className="font-normal">{content}</div>
      </Td>
    </tr>
  ) : (
    <tr>
      <Th scope="row">
        <RowLabel
          form={entry.form}
          indicator={indicator}
          note={entry.fields[noteKey(indicator.code)] ?? ''}
          set={entry.set}
          setMany={entry.setMany}
        />
      </Th>
      <Td colSpan={4}>{content}</Td>
    </tr>
  );
}

const asField = (indicator: Indicator, value: string): string =>
  indicator.valueType === 'date' ? formatDate(value) : value;

/** Quarters offered: two years back, four ahead, and whatever stands there already. */
const BACK = -8;
const AHEAD = 16;

function optionsOf(
  indicator: Indicator,
  period: string,
  current: string,
  locale: 'vi' | 'en',
  yesNo: { yes: string; no: string },
): SelectOption[] | null {
  switch (indicator.valueType) {
    case 'yes-no':
      return [
        { value: 'yes', label: yesNo.yes },
        { value: 'no', label: yesNo.no },
      ];
    case 'choice':
      return indicator.options.map(({ code, name }) => ({ value: code, label: name[locale] }));
    case 'quarter': {
      if (!isPeriodCode(period)) return [];
      const offered = quartersBetween(addQuarters(period, BACK), addQuarters(period, AHEAD));
      const codes = new Set<string>([...(isPeriodCode(current) ? [current] : []), ...offered]);
      return [...codes].sort().map((code) => ({ value: code, label: formatQuarter(code, locale) }));
    }
    default:
      return null;
  }
}
