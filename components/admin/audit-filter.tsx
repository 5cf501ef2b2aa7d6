import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { AuditSubject } from '@/lib/domain/audit';
import { SubjectName } from './audit-subject';

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

interface AuditFilterProps {
  subject: string | null;
  /** The single one that is chosen; null where nothing of it is known. */
  chosen: AuditSubject | null;
}

/** Narrows the trail to a kind of subject; a single one is chosen in the table. */
export function AuditFilter({ subject, chosen }: AuditFilterProps) {
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
          {t.rich('filter-one', {
            subject: () => (chosen ? <SubjectName subject={chosen} /> : subject),
          })}
        </span>
      )}
    </nav>
  );
}
