import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Table, Td, Th } from '@/components/ui/table';
import { AUDIT_ACTIONS, type AuditAction, type AuditEntry } from '@/lib/domain/audit';
import { formatDateTime } from '@/lib/format/dates';
import { Details } from './audit-details';
import { SubjectName } from './audit-subject';

export function AuditTable({ entries }: { entries: readonly AuditEntry[] }) {
  const t = useTranslations('admin.audit');
  const locale = useLocale();
  if (entries.length === 0) {
    return (
      <Card>
        <EmptyState title={t('none')} />
      </Card>
    );
  }
  return (
    <Table caption={t('title')} captionHidden dense stacked>
      <thead>
        <tr>
          <Th scope="col">{t('at')}</Th>
          <Th scope="col">{t('what')}</Th>
          <Th scope="col">{t('subject')}</Th>
          <Th scope="col">{t('actor')}</Th>
          <Th scope="col" numeric>
            {t('number')}
          </Th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <Td className="sm:whitespace-nowrap">
              {formatDateTime(entry.at, locale, { seconds: true })}
            </Td>
            <Td className="min-w-48 max-w-96 space-y-1">
              <Action action={entry.action} />
              <Details details={entry.details} />
            </Td>
            <Td className="min-w-32">
              <Link
                href={`/admin/audit?subject=${encodeURIComponent(entry.subjectCode)}`}
                className="link"
              >
                <SubjectName subject={entry.subject} />
              </Link>
            </Td>
            <Td className="min-w-32">{entry.actor ?? t('system')}</Td>
            <Td numeric>
              <span className="sm:hidden">{t('number')} </span>
              {entry.id}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** In words where we know it; its code else. */
function Action({ action }: { action: string }) {
  const t = useTranslations('admin.audit.actions');
  const known = AUDIT_ACTIONS.find((candidate) => candidate === action);
  return known ? t(keyOf(known)) : <code className="text-xs">{action}</code>;
}

type KeyOf<A extends string> = A extends `${infer Left}.${infer Right}` ? `${Left}-${Right}` : A;

/** A message's key holds no point. */
const keyOf = <A extends AuditAction>(action: A) => action.replace('.', '-') as KeyOf<A>;
