import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { SoftLink } from '@/components/ui/soft-link';
import { firstOf } from '@/lib/domain/overview/ends';
import type { ReportingUnit, Standing } from '@/lib/domain/province';
import { formatUnitTitle } from '@/lib/format/unit-names';
import { unitHref } from './addresses';

/** A unit's short name, to its profile; the whole name for those who point at it. */
export function UnitLink({ unit }: { unit: ReportingUnit }) {
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

/** Beside a unit whose figures are not final, or not there. */
export function StandingNote({ standing }: { standing: Standing | null }) {
  const t = useTranslations('overview.table');
  if (standing === 'approved') return null;
  return standing === 'provisional' ? (
    <Badge tone="warning">{t('provisional')}</Badge>
  ) : (
    <Badge>{t('not-reported')}</Badge>
  );
}

/** Units in a row, each to its profile. */
export function UnitList({ units }: { units: readonly ReportingUnit[] }) {
  const t = useTranslations('overview.more');
  const { first, left } = firstOf(units);
  return (
    <>
      {first.map((unit, index) => (
        <span key={unit.id}>
          {index > 0 ? ', ' : null}
          <UnitLink unit={unit} />
        </span>
      ))}
      {left > 0 ? ` ${t('units', { count: left })}` : null}
    </>
  );
}
