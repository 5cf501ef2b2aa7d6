'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { ErrorSummary } from '@/components/ui/error-summary';
import { FailureNotice } from '@/components/ui/failure-notice';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useToast } from '@/components/ui/toast';
import { useDayFault } from '@/components/ui/use-day-fault';
import { type SendAction, useSend } from '@/components/ui/use-send';
import {
  DAY_FAULTS,
  dayFaults,
  daysUncovered,
  type MovedDay,
  onWorkingDays,
  PERIOD_DAYS,
  type PeriodDay,
  type PeriodDays,
} from '@/lib/domain/period-days';
import type { PeriodSurroundings } from '@/lib/domain/period-settings';
import type { PeriodCode } from '@/lib/domain/quarter';
import { dayText, formatDate } from '@/lib/format/dates';
import { readDay } from '@/lib/format/read-dates';
import { dayId, PeriodDayFields, type TypedDays } from './period-day-fields';
import { ReminderDaysField } from './reminder-days-field';

interface PeriodFormProps<Key extends object> {
  code: PeriodCode;
  /** What goes with the days: the version that is changed. */
  extra: Key;
  days: PeriodDays;
  reminderDays: readonly number[];
  surroundings: PeriodSurroundings;
  action: SendAction<
    Key & { period: string; reminderDays: number[] } & TypedDays,
    { readonly moved: readonly MovedDay[] },
    PeriodDay
  >;
  confirm: string;
  done: string;
}

const ofEach = <Value,>(of: (day: PeriodDay) => Value) =>
  Object.fromEntries(PERIOD_DAYS.map((day) => [day, of(day)])) as Record<PeriodDay, Value>;

const isComplete = (days: Record<PeriodDay, string | undefined>): days is PeriodDays =>
  PERIOD_DAYS.every((day) => days[day] !== undefined);

/** A period's days, checked while they are typed as the server checks them. */
export function PeriodForm<Key extends object>({
  code,
  extra,
  days: stored,
  reminderDays,
  surroundings,
  action,
  confirm,
  done,
}: PeriodFormProps<Key>) {
  const t = useTranslations('periods.form');
  const dayFault = useDayFault();
  const locale = useLocale();
  const announce = useToast();
  const [typed, setTyped] = useState<TypedDays>(() => ofEach((day) => dayText(stored[day])));
  const days = ofEach((day) => readDay(typed[day]));
  const [reminders, setReminders] = useState(reminderDays);
  const [tried, setTried] = useState(0);
  const { send, pending, failure, attempt } = useSend(action, (data) => {
    const moved = data?.moved ?? [];
    setTyped((now) => ({
      ...now,
      ...Object.fromEntries(moved.map(({ day, to }) => [day, dayText(to)])),
    }));
    announce(done);
  });

  const faults = isComplete(days)
    ? dayFaults(code, days)
    : Object.fromEntries(
        PERIOD_DAYS.filter((day) => !days[day]).map((day) => [day, 'missing'] as const),
      );
  const errorOf = (day: PeriodDay): string | null => {
    const fault =
      faults[day] ?? DAY_FAULTS.find((known) => failure?.fields[day]?.includes(known)) ?? null;
    if (!fault || tried === 0) return null;
    return dayFault(typed[day], t('faults.missing')) ?? t(`faults.${fault}`);
  };
  const errors = PERIOD_DAYS.flatMap((day) => {
    const message = errorOf(day);
    return message ? [{ fieldId: dayId(day), message }] : [];
  });
  const moved = isComplete(days)
    ? onWorkingDays(days, new Set<string>(surroundings.holidays)).moved
    : [];
  const gap =
    surroundings.previousTo && days.dataFrom
      ? daysUncovered(surroundings.previousTo, days.dataFrom)
      : 0;

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried((count) => count + 1);
    if (isComplete(days) && Object.keys(faults).length === 0)
      send({ ...extra, period: code, reminderDays: [...reminders], ...days });
  };
  return (
    <form onSubmit={submit} noValidate className="space-y-5">
      <FailureNotice failure={errors.length === 0 ? failure : null} invalid={t('wrong')} />
      <ErrorSummary errors={errors} attempt={tried + attempt} />
      <PeriodDayFields
        days={typed}
        error={errorOf}
        moved={moved}
        onChange={(day, text) => setTyped((now) => ({ ...now, [day]: text }))}
      />
      <ReminderDaysField days={reminders} onChange={setReminders} />
      {gap !== 0 && surroundings.previousTo ? (
        <Notice tone="info">
          <p>
            {t(gap > 0 ? 'gap' : 'overlap', {
              count: Math.abs(gap),
              day: formatDate(surroundings.previousTo, locale),
            })}
          </p>
        </Notice>
      ) : null}
      <SubmitButton pending={pending}>{confirm}</SubmitButton>
    </form>
  );
}
