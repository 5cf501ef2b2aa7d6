import Link from 'next/link';
import { useTranslations } from 'next-intl';

const KINDS = [
  { name: 'all', subject: null },
  { name: 'users', subject: 'user:' },
  { name: 'reports', subject: 'report:' },
  { name: 'briefings', subject: 'briefing:' },
  { name: 'department', subject: 'department:' },
  { name: 'periods', subject: 'period:' },
  { name: 'map', subject: 'map:' },
  { name: 'tokens', subject: 'token:' },
] as const;

/** Narrows the trail to a kind of subject; a single one is chosen in the table. */
export function AuditFilter({ subject }: { subject: string | null }) {
  const t = useTranslations('admin.audit');
  const isKind = KINDS.some((kind) => kind.subject === subject);
  return (
    <nav aria-label={t('filter')} className="flex flex-wrap items-center gap-1.5">
      {KINDS.map((kind) => (
        <Link
          key={kind.name}
          href={kind.subject ? `/admin/audit?subject=${kind.subject}` : '/admin/audit'}
          aria-current={kind.subject === subject ? 'true' : undefined}
          className="inline-flex min-h-9 items-center rounded-full border border-line-strong bg-surface px-3 text-ink text-sm no-underline hover:bg-sunken aria-[current=true]:border-brand aria-[current=true]:bg-brand-soft aria-[current=true]:font-semibold aria-[current=true]:text-brand-strong"
        >
          {t(`filter-${kind.name}`)}
        </Link>
      ))}
      {isKind ? null : (
        <span aria-current="true" className="px-2 font-semibold text-sm">
          {t('filter-one', { subject: subject ?? '' })}
        </span>
      )}
    </nav>
  );
}
