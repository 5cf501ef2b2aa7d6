import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { DepartmentRecord } from '@/lib/domain/department';
import { formatDate } from '@/lib/format/dates';

interface DepartmentPeriodsProps {
  /** The newest first. */
  profiles: readonly DepartmentRecord[];
  /** The one in the form; null: a new one. */
  shown: number | null;
  inForce: number | null;
}

/** From which day on the Department was called what; one entry needs no choice. */
export function DepartmentPeriods({ profiles, shown, inForce }: DepartmentPeriodsProps) {
  const t = useTranslations('department');
  const locale = useLocale();
  if (profiles.length < 2 && shown !== null) return null;
  return (
    <nav aria-label={t('periods')} className="mb-4">
      <ul className="flex flex-wrap gap-2">
        {profiles.map(({ id, name, validFrom }) => (
          <li key={id}>
            <Link
              href={`/admin/department?id=${id}`}
              aria-current={id === shown ? 'true' : undefined}
              className="inline-flex min-h-10 items-center rounded-md border border-line-strong bg-surface px-3 py-1 text-ink text-sm no-underline hover:bg-sunken aria-[current=true]:border-brand aria-[current=true]:bg-brand-soft aria-[current=true]:font-semibold"
            >
              {t(id === inForce ? 'period-in-force' : 'period', {
                name,
                day: formatDate(validFrom, locale),
              })}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
