import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Fragment, type ReactNode } from 'react';
import { Panel } from '@/components/ui/panel';
import { type Catalogue, type Indicator, isNumeric } from '@/lib/domain/indicator';
import type { LinearForm } from '@/lib/domain/linear-form';
import { indicatorHref } from './addresses';
import { writeTarget } from './figure-text';
import { wholeName } from './indicator-name';

interface IndicatorDefinitionProps {
  indicator: Indicator;
  catalogue: Catalogue;
  period: string;
}

/** What the figure is, in words: explanation, formula, source, target. */
export function IndicatorDefinition({ indicator, catalogue, period }: IndicatorDefinitionProps) {
  const t = useTranslations('overview');
  const locale = useLocale();
  const page = useTranslations('overview.indicator-page');
  const hints = useTranslations('hints');
  const { formula } = indicator;
  const form = (terms: LinearForm) => <Form form={terms} catalogue={catalogue} period={period} />;
  return (
    <Panel title={page('definition')}>
      <dl className="space-y-3 text-sm">
        {indicator.hint ? <Entry term={page('hint')}>{indicator.hint[locale]}</Entry> : null}
        {indicator.example ? (
          <Entry term={hints('example')}>{indicator.example[locale]}</Entry>
        ) : null}
        {indicator.basis ? <Entry term={hints('basis')}>{indicator.basis[locale]}</Entry> : null}
        {formula ? (
          <Entry term={page('formula')}>
            {formula.type === 'sum' ? (
              form(formula.form)
            ) : (
              <>
                ({form(formula.numerator)}) ÷ ({form(formula.denominator)})
                <span className="mt-1 block text-ink-muted">{page('ratio-province')}</span>
              </>
            )}
          </Entry>
        ) : null}
        <Entry term={page('source')}>{page(indicator.kind)}</Entry>
        {isNumeric(indicator) && indicator.valueType !== 'rate' ? (
          <Entry term={page('over-time')}>{page(indicator.overTime)}</Entry>
        ) : null}
        <Entry term={page('target')}>{writeTarget(indicator, t) ?? page('no-target')}</Entry>
      </dl>
    </Panel>
  );
}

function Entry({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-ink-muted text-xs">{term}</dt>
      <dd className="max-w-prose">{children}</dd>
    </div>
  );
}

interface FormProps {
  form: LinearForm;
  catalogue: Catalogue;
  period: string;
}

/** A linear form in words, each term to its own page. */
function Form({ form, catalogue, period }: FormProps) {
  const t = useTranslations('overview');
  const locale = useLocale();
  return form.map(({ indicator: code, sign }, index) => {
    const indicator = catalogue.get(code);
    const operator = sign === -1 ? '− ' : index > 0 ? '+ ' : '';
    return (
      <Fragment key={code}>
        {index > 0 ? ' ' : null}
        {operator}
        <Link prefetch={false} href={indicatorHref(code, period)} className="link">
          {indicator ? wholeName(indicator, t, locale) : code}
        </Link>
      </Fragment>
    );
  });
}
