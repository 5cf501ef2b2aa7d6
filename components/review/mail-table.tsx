'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { FailureNotice } from '@/components/ui/failure-notice';
import { Table, Td, Th } from '@/components/ui/table';
import { useToast } from '@/components/ui/toast';
import { type SendAction, useSend } from '@/components/ui/use-send';
import type { MailView } from '@/lib/domain/reminder';
import { formatDateTime } from '@/lib/format/dates';
import { formatUnitTitle } from '@/lib/format/unit-names';

interface MailTableProps {
  /** Not sent yet. */
  mails: readonly MailView[];
  sent: number;
  retry: SendAction<{ id: number }, unknown>;
}

/** Messages that have not gone out: which wait, which failed, and which nobody can be sure of. */
export function MailTable({ mails, sent, retry }: MailTableProps) {
  const t = useTranslations('reminders.mail');
  const locale = useLocale();
  const announce = useToast();
  const { send, pending, failure } = useSend(retry, () => announce(t('retried')));
  return (
    <div className="space-y-3 pt-4">
      <p className="px-4 text-sm sm:px-5">{t('sent', { count: sent })}</p>
      <FailureNotice failure={failure} className="mx-4 sm:mx-5" />
      {mails.length > 0 ? (
        <Table caption={t('title')} dense>
          <thead>
            <tr>
              <Th scope="col">{t('to')}</Th>
              <Th scope="col">{t('state')}</Th>
              <Th scope="col">{t('actions')}</Th>
            </tr>
          </thead>
          <tbody>
            {mails.map(({ id, unit, to, state, attempts, nextTryAt, error }) => (
              <tr key={id}>
                <Th scope="row" className="min-w-40 break-all">
                  <span className="block">{to}</span>
                  <span className="block font-normal text-ink-muted">
                    {formatUnitTitle(unit, locale)}
                  </span>
                </Th>
                <Td className="min-w-48">
                  {t(`states.${state}`, { attempts, at: formatDateTime(nextTryAt, locale) })}
                  {error ? (
                    <span className="block break-words text-ink-muted text-xs">
                      {t('error', { error })}
                    </span>
                  ) : null}
                </Td>
                <Td>
                  {state === 'failed' || state === 'unknown' ? (
                    <Button
                      size="sm"
                      aria-disabled={pending || undefined}
                      aria-label={t('retry-of', { to })}
                      onClick={() => send({ id })}
                    >
                      {t('retry')}
                    </Button>
                  ) : null}
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      ) : null}
    </div>
  );
}
