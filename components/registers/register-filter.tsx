import { Search } from 'lucide-react';
import Form from 'next/form';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { SearchField } from '@/components/ui/search-field';
import { Select, type SelectOption } from '@/components/ui/select';
import type { ReportingUnit } from '@/lib/domain/province';
import type { PeriodCode } from '@/lib/domain/quarter';
import type { RegisterName } from '@/lib/domain/registers/registered';
import { formatQuarter } from '@/lib/format/quarters';
import { formatUnitTitle } from '@/lib/format/unit-names';
import type { RegisterView } from './view';
import { KINDS, OFFICE_FILTERS, ROUTE_FILTERS, registerHref } from './view';

interface RegisterFilterProps {
  register: RegisterName;
  view: RegisterView;
  period: PeriodCode;
  /** The newest first. */
  periods: readonly PeriodCode[];
  /** Empty for whoever sees one unit only. */
  units: readonly ReportingUnit[];
}

/** Filters by address, so that a view can be kept and sent; works without scripts. */
export function RegisterFilter({ register, view, period, periods, units }: RegisterFilterProps) {
  const t = useTranslations('registers');
  const locale = useLocale();
  const states: SelectOption[] =
    register === 'cable-routes'
      ? ROUTE_FILTERS.map((value) => ({
          value,
          label:
            value === 'at-risk' || value === 'unknown' || value === 'closed'
              ? t(`filter.${value}`)
              : t(`state.${value}`),
        }))
      : OFFICE_FILTERS.map((value) => ({
          value,
          label:
            value === 'unknown' || value === 'closed' ? t(`filter.${value}`) : t(`state.${value}`),
        }));
  const kinds: SelectOption[] =
    register === 'cable-routes'
      ? KINDS['cable-routes'].map((value) => ({ value, label: t(`kind.${value}`) }))
      : KINDS['post-offices'].map((value) => ({ value, label: t(`reason.${value}`) }));
  const filtered = [view.unit, view.state, view.kind, view.q].some((part) => part !== '');
  return (
    <search aria-label={t('filter.label')} data-print="hide">
      <Form
        key={registerHref(register, view)}
        action={`/registers/${register}`}
        className="flex flex-wrap items-end gap-x-3 gap-y-2"
      >
        <Choice
          name="period"
          label={t('filter.period')}
          value={period}
          options={periods.map((value) => ({ value, label: formatQuarter(value, locale) }))}
        />
        {units.length > 1 ? (
          <Choice
            name="unit"
            label={t('filter.unit')}
            value={view.unit}
            placeholder={t('filter.all-units')}
            options={units.map((unit) => ({
              value: unit.code,
              label: formatUnitTitle(unit, locale),
            }))}
          />
        ) : null}
        <Choice
          name="state"
          label={t('filter.state')}
          value={view.state}
          placeholder={t('filter.all-states')}
          options={states}
        />
        <Choice
          name="kind"
          label={t(register === 'cable-routes' ? 'filter.kind' : 'filter.reason')}
          value={view.kind}
          placeholder={t(register === 'cable-routes' ? 'filter.all-kinds' : 'filter.all-reasons')}
          options={kinds}
        />
        <SearchField
          id="register-q"
          label={t('filter.q')}
          className="sm:w-64"
          name="q"
          defaultValue={view.q}
          placeholder={t(register === 'cable-routes' ? 'filter.q-routes' : 'filter.q-offices')}
        />
        <Button type="submit">
          <Search aria-hidden />
          {t('filter.go')}
        </Button>
        {filtered ? (
          <Link
            href={registerHref(register, { period: view.period })}
            className="link py-2 text-sm"
          >
            {t('filter.clear')}
          </Link>
        ) : null}
      </Form>
    </search>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  value: string;
  placeholder?: string;
  options: readonly SelectOption[];
}

function Choice({ name, label, value, placeholder, options }: ChoiceProps) {
  return (
    <div className="max-sm:w-[calc(50%-0.375rem)]">
      <label htmlFor={`register-${name}`} className="block font-medium text-sm">
        {label}
      </label>
      <Select
        id={`register-${name}`}
        name={name}
        defaultValue={value}
        placeholder={placeholder}
        options={options}
        className="mt-1 text-sm"
      />
    </div>
  );
}
