'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { FailureNotice } from '@/components/ui/failure-notice';
import { Table, Td, Th } from '@/components/ui/table';
import { useToast } from '@/components/ui/toast';
import { type SendAction, useSend } from '@/components/ui/use-send';
import type { OwnSession } from '@/lib/domain/own-account';
import { formatDateTime } from '@/lib/format/dates';
import { deviceOf } from '@/lib/format/user-agent';

interface SessionTableProps {
  sessions: readonly OwnSession[];
  end: SendAction<{ id: string }, unknown>;
  endOthers: SendAction<Record<string, never>, { ended: number }>;
}

/** Where the person is signed in, and the way to end it elsewhere. */
export function SessionTable({ sessions, end, endOthers }: SessionTableProps) {
  const t = useTranslations('account.sessions');
  const locale = useLocale();
  const announce = useToast();
  const one = useSend(end, () => announce(t('ended')));
  const others = useSend(endOthers, (data) =>
    announce(t('ended-others', { count: data?.ended ?? 0 })),
  );
  const failure = one.failure ?? others.failure;
  const nameOf = ({ userAgent }: OwnSession): string => {
    const device = deviceOf(userAgent);
    return device ? t('on', device) : t('unknown');
  };
  return (
    <div className="space-y-4">
      <FailureNotice failure={failure} className="mx-4 mt-4" />
      <Table caption={t('title')} captionHidden bare>
        <thead>
          <tr>
            <Th scope="col">{t('device')}</Th>
            <Th scope="col">{t('started')}</Th>
            <Th scope="col">{t('seen')}</Th>
            <Th scope="col">{t('actions')}</Th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <tr key={session.id}>
              <Th scope="row" className="min-w-36">
                {nameOf(session)}
              </Th>
              <Td>{formatDateTime(session.startedAt, locale)}</Td>
              <Td>{formatDateTime(session.lastSeenAt, locale)}</Td>
              <Td>
                {session.current ? (
                  <Badge tone="info">{t('current')}</Badge>
                ) : (
                  <Button
                    size="sm"
                    aria-disabled={one.pending || undefined}
                    aria-label={t('end-of', {
                      device: nameOf(session),
                      at: formatDateTime(session.startedAt, locale),
                    })}
                    onClick={() => one.send({ id: session.id })}
                  >
                    {t('end')}
                  </Button>
                )}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      {sessions.length > 1 ? (
        <p className="px-4 pb-4 sm:px-5">
          <Button aria-disabled={others.pending || undefined} onClick={() => others.send({})}>
            {t('end-others')}
          </Button>
        </p>
      ) : null}
    </div>
  );
}
