import { Ban } from 'lucide-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import type { UserAccount } from '@/lib/domain/user';
import { formatDateTime } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';

export function AccountFacts({ user }: { user: UserAccount }) {
  const t = useTranslations('admin');
  const locale = useLocale();
  return (
    <dl className="mb-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 text-sm">
      <dt className="text-ink-muted">{t('account.state')}</dt>
      <dd>
        {user.disabledAt ? (
          <>
            <Badge tone="danger" icon={Ban}>
              {t('users.disabled')}
            </Badge>{' '}
            {formatDateTime(user.disabledAt, locale)}
          </>
        ) : (
          t('users.enabled')
        )}
      </dd>
      <dt className="text-ink-muted">{t('account.last-sign-in')}</dt>
      <dd>{user.lastSignInAt ? formatDateTime(user.lastSignInAt, locale) : t('users.never')}</dd>
      <dt className="text-ink-muted">{t('account.sessions')}</dt>
      <dd>{formatCount(user.liveSessions)}</dd>
      <dt className="text-ink-muted">{t('account.audit')}</dt>
      <dd>
        <Link href={`/admin/audit?subject=user:${user.id}`} className="link">
          {t('account.audit-link')}
        </Link>
      </dd>
    </dl>
  );
}
