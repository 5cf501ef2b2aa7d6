'use client';

import { CalendarClock } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { Dialog } from '@/components/ui/dialog';
import { DialogActions } from '@/components/ui/dialog-actions';
import { ErrorSummary } from '@/components/ui/error-summary';
import { FailureNotice } from '@/components/ui/failure-notice';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { useToast } from '@/components/ui/toast';
import { useDayFault } from '@/components/ui/use-day-fault';
import { type SendAction, useSend } from '@/components/ui/use-send';
import { dayText, formatDate } from '@/lib/format/dates';
import { formatQuarter } from '@/lib/format/quarters';
import { readDay } from '@/lib/format/read-dates';

const DAY = 'extension-day';
const REASON = 'extension-reason';

export interface ExtensionKey {
  period: string;
  unit: string;
  /** The day that was granted when the page was loaded; null: none was. */
  seen: string | null;
}

interface ExtensionDialogProps {
  report: ExtensionKey;
  unitName: string;
  /** The period's own due day. */
  commonDueOn: string;
  /** First day that can be granted. */
  earliest: string;
  reason: string;
  action: SendAction<ExtensionKey & { dueOn: string; reason: string }, { dueOn: string }>;
}

/** A later due day for one unit, and why. */
export function ExtensionDialog({
  report,
  unitName,
  commonDueOn,
  earliest,
  reason: stored,
  action,
}: ExtensionDialogProps) {
  const t = useTranslations('periods.extension');
  const dayFault = useDayFault();
  const locale = useLocale();
  const announce = useToast();
  const [open, setOpen] = useState(false);
  const [dayTyped, setDay] = useState(dayText(report.seen));
  const dueOn = readDay(dayTyped);
  const [reason, setReason] = useState(stored);
  const [tried, setTried] = useState(0);
  const { send, pending, failure, clear } = useSend(action, (data) => {
    setOpen(false);
    setTried(0);
    if (data) setDay(dayText(data.dueOn));
    announce(t('granted', { day: formatDate(data?.dueOn ?? dueOn, locale) }));
  });

  const change = (next: boolean) => {
    setOpen(next);
    if (next) clear();
  };
  const dayEarly = dueOn && dueOn < earliest ? t('day-early') : null;
  const dayError = dayFault(dayTyped, t('day-missing')) ?? dayEarly;
  const reasonError = reason.trim() === '' ? t('reason-missing') : null;
  const errors = [
    ...(dayError ? [{ fieldId: DAY, message: dayError }] : []),
    ...(reasonError ? [{ fieldId: REASON, message: reasonError }] : []),
  ];
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried((count) => count + 1);
    if (dueOn && errors.length === 0) send({ ...report, dueOn, reason });
  };
  const granted = report.seen !== null;
  return (
    <Dialog
      title={t('title', { unit: unitName })}
      description={t('lead', {
        period: formatQuarter(report.period, locale),
        day: formatDate(commonDueOn, locale),
      })}
      open={open}
      onOpenChange={change}
      trigger={
        <Button>
          <CalendarClock aria-hidden />
          {t(granted ? 'change' : 'grant')}
        </Button>
      }
    >
      <form onSubmit={submit} noValidate className="space-y-4 pt-3 pb-2">
        <FailureNotice failure={failure} onReload={() => change(false)} />
        {tried > 0 ? <ErrorSummary errors={errors} attempt={tried} /> : null}
        <DateField
          id={DAY}
          label={t('day')}
          hint={t('day-hint')}
          error={tried > 0 ? dayError : null}
          required
          earliest={earliest}
          value={dayTyped}
          onValueChange={setDay}
        />
        <Field id={REASON} label={t('reason')} error={tried > 0 ? reasonError : null}>
          {(control) => (
            <Textarea
              {...control}
              rows={4}
              maxLength={2000}
              required
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        <DialogActions confirm={t(granted ? 'confirm-change' : 'confirm')} pending={pending} />
      </form>
    </Dialog>
  );
}
