import { Ban } from 'lucide-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Table, Td, Th } from '@/components/ui/table';
import type { UserAccount } from '@/lib/domain/user';
import { formatDateTime } from '@/lib/format/dates';
import { formatUnitTitle } from '@/lib/format/unit-names';

export function UserTable({ users, ownId }: { users: readonly UserAccount[]; ownId: number }) {
  const t = useTranslations('admin.users');
  const tRole = useTranslations('shell.role');
  const locale = useLocale();
  if (users.length === 0) {
    return (
      <Card>
        <EmptyState title={t('none')}>{t('none-hint')}</EmptyState>
      </Card>
    );
  }
  return (
    <Table caption={t('title')} captionHidden stickyFirstColumn>
      <thead>
        <tr>
          <Th scope="col">{t('person')}</Th>
          <Th scope="col" className="min-w-36">
            {t('role')}
          </Th>
          <Th scope="col" className="min-w-36">
            {t('unit')}
          </Th>
          <Th scope="col">{t('last-sign-in')}</Th>
          <Th scope="col">{t('state')}</Th>
        </tr>
      </thead>
      <tbody>
        {users.map((user) => (
          <tr key={user.id} data-username={user.username}>
            <Th scope="row" className="min-w-40 max-w-56 sm:max-w-none">
              <Link href={`/admin/users/${user.id}`} className="link">
                {user.displayName}
              </Link>
              <span className="block break-all font-normal text-ink-muted text-xs">
                {user.username}
              </span>
            </Th>
            <Td>{tRole(user.role)}</Td>
            <Td>{user.unit ? formatUnitTitle(user.unit, locale) : t('no-unit')}</Td>
            <Td className="whitespace-nowrap">
              {user.lastSignInAt ? formatDateTime(user.lastSignInAt, locale) : t('never')}
            </Td>
            <Td>
              {user.disabledAt ? (
                <Badge tone="danger" icon={Ban}>
                  {t('disabled')}
                </Badge>
              ) : (
                t('enabled')
              )}
              {user.id === ownId ? (
                <span className="block text-ink-muted text-xs">{t('you')}</span>
              ) : null}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
