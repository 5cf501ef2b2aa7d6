import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { orNotFound, requireAllowed } from '@/app/allowed';
import { AuditCheckNotice } from '@/components/admin/audit-check-notice';
import { AuditFilter } from '@/components/admin/audit-filter';
import { AuditTable } from '@/components/admin/audit-table';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { checkAuditTrail, listAuditEvents } from '@/lib/data/audit-queries';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.audit');
  return { title: t('title') };
}

const one = (value: string | string[] | undefined): string | null =>
  typeof value === 'string' && value !== '' ? value.slice(0, 100) : null;

/** The audit trail. `?subject=`, `?before=` a number, `?check=1` follows the chain of hashes. */
export default async function AuditPage({ searchParams }: PageProps<'/admin/audit'>) {
  const viewer = await requireAllowed('audit.read');
  const query = await searchParams;
  const subject = one(query.subject);
  const before = one(query.before);
  const [page, check, t] = await Promise.all([
    orNotFound(listAuditEvents(viewer, { subject, before })),
    query.check === undefined ? null : orNotFound(checkAuditTrail(viewer)),
    getTranslations('admin.audit'),
  ]);
  const older = new URLSearchParams({
    ...(subject ? { subject } : {}),
    ...(page.older ? { before: page.older } : {}),
  });
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <LinkButton href="/admin/audit?check=1" prefetch={false}>
            {t('check')}
          </LinkButton>
        }
      />
      <div className="space-y-4">
        {check ? <AuditCheckNotice check={check} /> : null}
        <AuditFilter subject={subject} chosen={page.entries[0]?.subject ?? null} />
        <AuditTable entries={page.entries} />
        <nav aria-label={t('pages')} className="flex flex-wrap gap-2">
          {before ? (
            <LinkButton
              href={
                subject ? `/admin/audit?subject=${encodeURIComponent(subject)}` : '/admin/audit'
              }
            >
              {t('newest')}
            </LinkButton>
          ) : null}
          {page.older ? <LinkButton href={`/admin/audit?${older}`}>{t('older')}</LinkButton> : null}
        </nav>
      </div>
    </>
  );
}
