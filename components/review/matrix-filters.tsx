import Link from 'next/link';
import { useTranslations } from 'next-intl';
import {
  isOwnRow,
  matchesFilter,
  REVIEW_FILTERS,
  type ReviewFilter,
  type ReviewRow,
} from '@/lib/domain/review';

interface MatrixFiltersProps {
  rows: readonly ReviewRow[];
  period: string;
  current: ReviewFilter | null;
}

/** Links that narrow the matrix, each with the number of units that it leaves. */
export function MatrixFilters({ rows, period, current }: MatrixFiltersProps) {
  const t = useTranslations('review.filters');
  const units = rows.filter((row) => !isOwnRow(row));
  const choices = REVIEW_FILTERS.map((filter) => ({
    filter,
    count: units.filter((row) => matchesFilter(row, filter)).length,
  })).filter(({ filter, count }) => count > 0 || filter === current);
  return (
    <nav aria-label={t('label')} data-print="hide">
      <ul className="flex flex-wrap gap-1.5">
        <Choice
          href={`/review/${period}`}
          label={t('all', { count: units.length })}
          current={current === null}
        />
        {choices.map(({ filter, count }) => (
          <Choice
            key={filter}
            href={`/review/${period}?status=${filter}`}
            label={t(filter, { count })}
            current={filter === current}
          />
        ))}
      </ul>
    </nav>
  );
}

function Choice({ href, label, current }: { href: string; label: string; current: boolean }) {
  return (
    <li>
      <Link
        href={href}
        scroll={false}
        aria-current={current ? 'true' : undefined}
        className="inline-flex min-h-9 items-center rounded-full border border-line-strong bg-surface px-3 text-ink text-sm no-underline hover:bg-sunken aria-[current=true]:border-brand aria-[current=true]:bg-brand-soft aria-[current=true]:font-semibold aria-[current=true]:text-brand-strong"
      >
        {label}
      </Link>
    </li>
  );
}
