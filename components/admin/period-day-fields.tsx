'use client';

import { useLocale, useTranslations } from 'next-intl';
import { DateField } from '@/components/ui/date-field';
import type { MovedDay, PeriodDay } from '@/lib/domain/period-days';
import { formatDate } from '@/lib/format/dates';

/** As the fields hold them: as they were typed. */
export type TypedDays = { readonly [D in PeriodDay]: string };

/** The summary of errors links to it. */
export const dayId = (day: PeriodDay): string => `period-${day}`;

const GROUPS = [
  { name: 'window', days: ['dataFrom', 'dataTo'] },
  { name: 'filing', days: ['opensOn', 'dueOn'] },
  { name: 'closing', days: ['reviewOn', 'meetingOn'] },
] as const satisfies readonly { name: string; days: readonly PeriodDay[] }[];

interface PeriodDayFieldsProps {
  days: TypedDays;
  error: (day: PeriodDay) => string | null;
  moved: readonly MovedDay[];
  onChange: (day: PeriodDay, value: string) => void;
}

export function PeriodDayFields({ days, error, moved, onChange }: PeriodDayFieldsProps) {
  const t = useTranslations('periods.form');
  const locale = useLocale();
  return GROUPS.map((group) => (
    <fieldset key={group.name}>
      <legend className="font-semibold">{t(`groups.${group.name}`)}</legend>
      <div className="mt-2 grid gap-4 sm:grid-cols-2">
        {group.days.map((day) => {
          const move = moved.find((candidate) => candidate.day === day);
          const note = `${dayId(day)}-moved`;
          return (
            <div key={day}>
              <DateField
                id={dayId(day)}
                label={t(`days.${day}`)}
                hint={t(`hints.${day}`)}
                error={error(day)}
                describedBy={move ? note : undefined}
                required
                value={days[day]}
                onValueChange={(text) => onChange(day, text)}
              />
              <p id={note} aria-live="polite" className="mt-1 text-sm text-warning">
                {move
                  ? t('moved', {
                      from: formatDate(move.from, locale),
                      to: formatDate(move.to, locale),
                    })
                  : null}
              </p>
            </div>
          );
        })}
      </div>
    </fieldset>
  ));
}
