import { ChevronDown } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { SearchField } from '@/components/ui/search-field';
import { Select } from '@/components/ui/select';
import type { Indicator } from '@/lib/domain/indicator';
import { MANY_UNITS } from '@/lib/domain/overview/unit-search';
import type { ReportingUnit, Section } from '@/lib/domain/province';
import { DIMENSIONS } from '@/lib/explorer/pivot';
import { formatQuarter } from '@/lib/format/quarters';
import { formatUnitTitle } from '@/lib/format/unit-names';
import type { ExplorerQuery } from '@/lib/schemas/explorer';
import { offeredUnits } from './offered-units';

export interface ExplorerChoices {
  readonly sections: readonly Section[];
  /** Numbers only. */
  readonly indicators: readonly Indicator[];
  readonly units: readonly ReportingUnit[];
  readonly province: ReportingUnit | null;
  /** The newest first. */
  readonly periods: readonly string[];
}

interface ExplorerFormProps extends ExplorerChoices {
  query: ExplorerQuery;
  /** Part of the names of the units to choose from; empty: all. */
  find: string;
}

/** What to show, as a plain form whose answer is an address: it works without a script. */
export function ExplorerForm({
  query,
  find,
  sections,
  indicators,
  units,
  province,
  periods,
}: ExplorerFormProps) {
  const t = useTranslations('overview.explorer');
  const locale = useLocale();
  const quarters = periods.map((code) => ({ value: code, label: formatQuarter(code, locale) }));
  const offered = offeredUnits(units, query.unit, find);
  const many = units.length > MANY_UNITS;
  const dimensions = DIMENSIONS.map((value) => ({ value, label: t(`dimension.${value}`) }));
  return (
    <Card>
      <form method="get" action="/explore" aria-label={t('form')} className="space-y-4">
        <Choice
          title={t('indicators')}
          chosen={t('indicators-chosen', { count: query.indicator.length })}
          open={query.indicator.length === 0}
        >
          <div className="gap-x-6 sm:columns-2 xl:columns-3">
            {sections.map((section) => (
              <fieldset key={section.code} className="mb-4 break-inside-avoid">
                <legend className="mb-1 font-medium text-sm">{section.name[locale]}</legend>
                {indicators
                  .filter((indicator) => indicator.section === section.code)
                  .map((indicator) => (
                    <Check
                      key={indicator.code}
                      name="indicator"
                      value={indicator.code}
                      checked={query.indicator.includes(indicator.code)}
                    >
                      {indicator.group ? `${indicator.group[locale]}: ` : ''}
                      {indicator.name[locale]}
                    </Check>
                  ))}
              </fieldset>
            ))}
          </div>
        </Choice>
        <Choice
          title={t('units')}
          chosen={t('units-chosen', { count: query.unit.length })}
          open={find !== ''}
        >
          <p className="mb-2 text-ink-muted text-sm">{t('units-hint')}</p>
          {many ? (
            <div className="mb-3 flex flex-wrap items-end gap-x-3 gap-y-2">
              <SearchField id="find-unit" label={t('units-find')} name="find" defaultValue={find} />
              <Button type="submit">{t('units-find-go')}</Button>
              {offered.more > 0 ? (
                <p className="py-2 text-ink-muted text-sm">
                  {t('units-more', { count: offered.more })}
                </p>
              ) : null}
            </div>
          ) : null}
          <div className="gap-x-6 sm:columns-3 xl:columns-4">
            {province ? (
              <Check name="unit" value={province.code} checked={query.unit.includes(province.code)}>
                {t('province')}
              </Check>
            ) : null}
            {offered.units.map((unit) => (
              <Check
                key={unit.id}
                name="unit"
                value={unit.code}
                checked={query.unit.includes(unit.code)}
              >
                {formatUnitTitle(unit, locale)}
              </Check>
            ))}
          </div>
        </Choice>
        <div className="grid items-end gap-4 sm:grid-cols-3 xl:grid-cols-6">
          {(['from', 'to'] as const).map((name) => (
            <Field key={name} id={name} label={t(name)}>
              {(control) => (
                <Select
                  {...control}
                  name={name}
                  options={quarters}
                  defaultValue={query[name] ?? undefined}
                />
              )}
            </Field>
          ))}
          <Field id="figures" label={t('figures')}>
            {(control) => (
              <Select
                {...control}
                name="figures"
                options={(['received', 'approved'] as const).map((value) => ({
                  value,
                  label: t(value),
                }))}
                defaultValue={query.figures}
              />
            )}
          </Field>
          {(['rows', 'columns'] as const).map((name) => (
            <Field key={name} id={name} label={t(name)}>
              {(control) => (
                <Select {...control} name={name} options={dimensions} defaultValue={query[name]} />
              )}
            </Field>
          ))}
          <Button type="submit" variant="primary">
            {t('show')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

interface ChoiceProps {
  title: string;
  chosen: string;
  open?: boolean;
  children: ReactNode;
}

function Choice({ title, chosen, open = false, children }: ChoiceProps) {
  return (
    <details open={open} className="group rounded-md border border-line">
      <summary className="flex min-h-11 cursor-pointer items-center gap-2 px-3">
        <span className="font-medium">{title}</span>
        <span className="text-ink-muted text-sm">{chosen}</span>
        <ChevronDown aria-hidden className="ms-auto size-5 group-open:rotate-180" />
      </summary>
      <div className="max-h-96 overflow-y-auto border-line border-t p-3">{children}</div>
    </details>
  );
}

interface CheckProps {
  name: string;
  value: string;
  checked: boolean;
  children: ReactNode;
}

const Check = ({ name, value, checked, children }: CheckProps) => (
  <label className="flex min-h-7 break-inside-avoid items-start gap-2 py-0.5 text-sm">
    <input
      type="checkbox"
      name={name}
      value={value}
      defaultChecked={checked}
      className="mt-1 size-4 shrink-0 accent-brand"
    />
    <span>{children}</span>
  </label>
);
