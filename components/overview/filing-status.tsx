import { BadgeCheck, Clock, Inbox } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Notice } from '@/components/ui/notice';
import type { Filing } from '@/lib/domain/overview/filing';
import { UnitList } from './unit-link';

/** The line under the title: how many reported, how final it is. */
export function FilingBadges({ filing }: { filing: Filing }) {
  const t = useTranslations('overview.filing');
  const { reported, expected, approved, provisional } = filing;
  return (
    <>
      <Badge tone={reported === expected ? 'success' : 'warning'} icon={Inbox}>
        {t('reported', { reported, expected })}
      </Badge>
      <Badge tone="success" icon={BadgeCheck}>
        {t('approved', { count: approved })}
      </Badge>
      {provisional > 0 ? (
        <Badge tone="warning" icon={Clock}>
          {t('provisional', { count: provisional })}
        </Badge>
      ) : null}
    </>
  );
}

interface FilingNoticeProps {
  filing: Filing;
  /** Only approved figures are counted: a missing unit may have reported. */
  approvedOnly: boolean;
}

/** Who is missing and whose figures may change, by name; nothing where all is approved. */
export function FilingNotice({ filing, approvedOnly }: FilingNoticeProps) {
  const t = useTranslations('overview.filing');
  const { missing, provisionalUnits, department } = filing;
  const complete = missing.length === 0 && provisionalUnits.length === 0;
  if (complete && department !== 'missing' && department !== 'provisional') return null;
  const units = (list: Filing['missing']) => () => <UnitList units={list} />;
  return (
    <Notice tone="warning" title={t('title')} className="mb-6">
      {missing.length > 0 ? (
        <p>{t.rich(approvedOnly ? 'missing-approved' : 'missing', { units: units(missing) })}</p>
      ) : null}
      {provisionalUnits.length > 0 ? (
        <p>{t.rich('provisional-units', { units: units(provisionalUnits) })}</p>
      ) : null}
      {department === 'missing' ? <p>{t('department-missing')}</p> : null}
      {department === 'provisional' ? <p>{t('department-provisional')}</p> : null}
    </Notice>
  );
}
