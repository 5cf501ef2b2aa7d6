import { History } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReportDetail } from '@/lib/domain/report-detail';

interface HistoryLinkProps {
  report: Pick<ReportDetail, 'period' | 'unit'>;
  indicator: string;
  name: string;
}

/** To one figure of a unit through time. */
export function HistoryLink({ report, indicator, name }: HistoryLinkProps) {
  const t = useTranslations('review.section');
  return (
    <Link
      href={`/review/${report.period.code}/units/${report.unit.code}/history/${indicator}`}
      prefetch={false}
      title={t('history', { name })}
      aria-label={t('history', { name })}
      className="-my-1.5 inline-flex size-9 items-center justify-center rounded-md text-brand hover:bg-sunken"
      data-print="hide"
    >
      <History aria-hidden className="size-4" />
    </Link>
  );
}
