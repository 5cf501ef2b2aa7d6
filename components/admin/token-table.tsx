import { Ban, CircleCheck, TimerOff } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Table, Td, Th } from '@/components/ui/table';
import type { SendAction } from '@/components/ui/use-send';
import { type ApiTokenState, type ApiTokenView, tokenStateOf } from '@/lib/domain/api-token';
import { formatDateTime } from '@/lib/format/dates';
import { RevokeToken } from './revoke-token';

interface TokenTableProps {
  tokens: readonly ApiTokenView[];
  now: Date;
  revoke: SendAction<{ id: number }, unknown>;
}

const LOOKS = {
  good: { tone: 'success', icon: CircleCheck },
  expired: { tone: 'neutral', icon: TimerOff },
  revoked: { tone: 'danger', icon: Ban },
} as const satisfies Record<ApiTokenState, unknown>;

export function TokenTable({ tokens, now, revoke }: TokenTableProps) {
  const t = useTranslations('admin.tokens');
  const locale = useLocale();
  if (tokens.length === 0) {
    return (
      <Card>
        <EmptyState title={t('none')} />
      </Card>
    );
  }
  return (
    <Table caption={t('list-title')} stickyFirstColumn>
      <thead>
        <tr>
          <Th scope="col">{t('name')}</Th>
          <Th scope="col">{t('created')}</Th>
          <Th scope="col">{t('expires')}</Th>
          <Th scope="col">{t('last-used')}</Th>
          <Th scope="col">{t('state')}</Th>
          <Th scope="col">{t('actions')}</Th>
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => {
          const state = tokenStateOf(token, now);
          return (
            <tr key={token.id}>
              <Th scope="row" className="min-w-40 max-w-56 break-words sm:max-w-none">
                {token.name}
              </Th>
              <Td className="whitespace-nowrap">{formatDateTime(token.createdAt, locale)}</Td>
              <Td className="whitespace-nowrap">
                {token.expiresAt ? formatDateTime(token.expiresAt, locale) : t('never-expires')}
              </Td>
              <Td className="whitespace-nowrap">
                {token.lastUsedAt ? formatDateTime(token.lastUsedAt, locale) : t('never-used')}
              </Td>
              <Td>
                <Badge {...LOOKS[state]}>{t(`states.${state}`)}</Badge>
                {token.revokedAt ? (
                  <span className="block whitespace-nowrap text-ink-muted text-xs">
                    {formatDateTime(token.revokedAt, locale)}
                  </span>
                ) : null}
              </Td>
              <Td>
                {state === 'good' ? (
                  <RevokeToken id={token.id} name={token.name} action={revoke} />
                ) : null}
              </Td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
