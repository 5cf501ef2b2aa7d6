import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { hurdlesOfRow } from '@/lib/domain/approval';
import type { ReviewRow } from '@/lib/domain/review';
import { formatUnitTitle } from '@/lib/format/unit-names';

/** Reports that wait and cannot be approved from the matrix, each with what is open in it. */
export function ApprovalHurdles({ rows, period }: { rows: readonly ReviewRow[]; period: string }) {
  const t = useTranslations('review.approval');
  const locale = useLocale();
  if (rows.length === 0) return null;
  return (
    <details className="text-sm">
      <summary className="cursor-pointer text-ink-muted">
        {t('hurdles', { count: rows.length })}
      </summary>
      <ul className="mt-1 list-disc space-y-0.5 ps-5">
        {rows.map((row) => (
          <li key={row.unit.id}>
            <Link href={`/review/${period}/units/${row.unit.code}`} className="link">
              {formatUnitTitle(row.unit, locale)}
            </Link>
            {': '}
            {hurdlesOfRow(row)
              .map(({ hurdle, count }) => t(`hurdle-${hurdle}`, { count }))
              .join(', ')}
          </li>
        ))}
      </ul>
    </details>
  );
}
