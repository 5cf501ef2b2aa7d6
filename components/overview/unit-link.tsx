import { useLocale, useTranslations } from 'next-intl';
import { SoftLink } from '@/components/ui/soft-link';
import { firstOf } from '@/lib/domain/overview/ends';
import type { ReportingUnit } from '@/lib/domain/province';
import { formatUnitTitle } from '@/lib/format/unit-names';
import { unitHref } from './addresses';

/** What a link to a unit needs of it. */
export type NamedUnit = Pick<ReportingUnit, 'code' | 'name' | 'kind'>;

/** A unit's short name, to its profile; the whole name for those who point at it. */
export function UnitLink({ unit }: { unit: NamedUnit }) {
  const locale = useLocale();
  return (
    <SoftLink
      href={unitHref(unit.code)}
      className="link whitespace-nowrap"
      title={formatUnitTitle(unit, locale)}
    >
      {unit.name}
    </SoftLink>
  );
}

/** Units in a row, each to its profile. */
export function UnitList({ units }: { units: readonly ReportingUnit[] }) {
  const t = useTranslations('overview.more');
  const { first, left } = firstOf(units);
  return (
    <>
      {first.flatMap((unit, index) => [
        index > 0 ? ', ' : null,
        <UnitLink key={unit.id} unit={unit} />,
      ])}
      {left > 0 ? ` ${t('units', { count: left })}` : null}
    </>
  );
}
