'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { type Catalogue, catalogueOf, type Indicator } from '@/lib/domain/indicator';
import type { Formula, LinearForm } from '@/lib/domain/linear-form';
import type { FormatLocale } from '@/lib/format/locale';
import type { SectionForm } from './form';

interface RowHintProps {
  id: string;
  form: SectionForm;
  indicator: Indicator;
}

/** What exactly is counted, how it is computed, on what legal basis, an example, and the way to its history. */
export function RowHint({ id, form, indicator }: RowHintProps) {
  const t = useTranslations('hints');
  const locale = useLocale();
  const { hint, formula, basis, example } = indicator;
  const lines = [
    [t('formula'), formula && formulaText(formula, catalogueOf(form.indicators), locale)],
    [t('example'), example?.[locale]],
    [t('basis'), basis?.[locale]],
  ] as const;
  return (
    <div id={id} className="max-w-prose space-y-1 pb-1.5 text-ink-muted text-sm">
      {hint ? <p>{hint[locale]}</p> : null}
      {lines.map(([name, text]) =>
        text ? (
          <p key={name}>
            <span className="font-medium text-ink">{name}:</span> {text}
          </p>
        ) : null,
      )}
      <Link
        href={`/reports/${form.period}/${form.section}/history/${indicator.code}`}
        prefetch={false}
        className="link inline-block"
      >
        {t('history')}
        <span className="sr-only">: {indicator.name[locale]}</span>
      </Link>
    </div>
  );
}

function formulaText(formula: Formula, catalogue: Catalogue, locale: FormatLocale): string {
  const written = (form: LinearForm): string =>
    form
      .map(({ indicator, sign }, index) => {
        const name = catalogue.get(indicator)?.name[locale] ?? indicator;
        const operator = sign === -1 ? '− ' : index > 0 ? '+ ' : '';
        return operator + name;
      })
      .join(' ');
  if (formula.type === 'sum') return written(formula.form);
  return `(${written(formula.numerator)}) ÷ (${written(formula.denominator)})`;
}
