'use client';

import { BellRing } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { FailureNotice } from '@/components/ui/failure-notice';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { type SendAction, useSend } from '@/components/ui/use-send';
import type { ReminderBoard, RemindResult } from '@/lib/domain/reminder';
import { formatUnitTitle } from '@/lib/format/unit-names';
import { MailTable } from './mail-table';
import { OwingTable } from './owing-table';
import { RemindOutcomes } from './remind-outcomes';
import type { RemindAction } from './remind-unit';

interface RemindPanelProps {
  period: string;
  board: ReminderBoard;
  remind: RemindAction;
  retry: SendAction<{ id: number }, unknown>;
}

/** Who still owes a report, and one click to remind one of them or all that are late. */
export function RemindPanel({ period, board, remind, retry }: RemindPanelProps) {
  const t = useTranslations('reminders');
  const locale = useLocale();
  const [results, setResults] = useState<readonly RemindResult[]>([]);
  const { send, pending, failure } = useSend(remind, (data) => setResults(data ?? []));
  const { owing } = board;
  const late = owing.filter(({ daysLeft }) => daysLeft < 0);
  const unreachable = owing.filter(({ people, addresses }) => people > 0 && addresses === 0);
  const remindAll = (units: ReminderBoard['owing']) => () =>
    send({ period, units: units.map(({ unit }) => unit.code) });
  return (
    <Panel
      title={t('title')}
      lead={t('lead', { count: owing.length })}
      flush
      actions={
        <>
          {late.length > 0 ? (
            <Button size="sm" variant="primary" onClick={remindAll(late)}>
              <BellRing aria-hidden />
              {t('late', { count: late.length })}
            </Button>
          ) : null}
          {owing.length > late.length ? (
            <Button size="sm" onClick={remindAll(owing)}>
              {t('all', { count: owing.length })}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="space-y-3 p-4 sm:p-5">
        <FailureNotice failure={failure} />
        {results.length > 0 ? <RemindOutcomes results={results} /> : null}
        <p className="text-sm">
          <Automatic days={board.reminderDays} />
        </p>
        {board.mailConfigured ? null : <Notice title={t('no-server')} />}
        {unreachable.length > 0 ? (
          <p className="text-sm">
            {t('no-address', {
              units: unreachable.map(({ unit }) => formatUnitTitle(unit, locale)).join(', '),
            })}
          </p>
        ) : null}
      </div>
      {owing.length > 0 ? (
        <OwingTable
          owing={owing}
          pending={pending}
          onRemind={(unit) => send({ period, units: [unit] })}
        />
      ) : null}
      {board.mailConfigured ? (
        <MailTable mails={board.mails} sent={board.sentMails} retry={retry} />
      ) : null}
    </Panel>
  );
}

function Automatic({ days }: { days: readonly number[] }) {
  const t = useTranslations('reminders');
  if (days.length === 0) return t('automatic-off');
  const names = days.map((day) =>
    t(`day.${day < 0 ? 'before' : day === 0 ? 'on' : 'after'}`, { count: Math.abs(day) }),
  );
  return t('automatic', { days: names.join(', ') });
}
