'use client';

import { useTranslations } from 'next-intl';
import { CAUGHT_UP_DAYS, REMINDER_DAYS } from '@/lib/domain/reminder';

interface ReminderDaysFieldProps {
  days: readonly number[];
  onChange: (days: readonly number[]) => void;
}

/** On which days, counted from the due day, units are reminded by themselves. */
export function ReminderDaysField({ days, onChange }: ReminderDaysFieldProps) {
  const t = useTranslations('periods.form.reminders');
  const offered = [...new Set([...REMINDER_DAYS, ...days])].sort((a, b) => a - b);
  return (
    <fieldset aria-describedby="reminder-days-hint">
      <legend className="font-semibold">{t('title')}</legend>
      <p id="reminder-days-hint" className="mt-0.5 text-ink-muted text-sm">
        {t('hint', { days: CAUGHT_UP_DAYS })}
      </p>
      <div className="mt-2 grid gap-x-4 gap-y-1 sm:grid-cols-3">
        {offered.map((day) => (
          <label key={day} className="flex min-h-10 items-center gap-2">
            <input
              type="checkbox"
              className="size-5"
              checked={days.includes(day)}
              onChange={(event) =>
                onChange(
                  event.target.checked ? [...days, day] : days.filter((other) => other !== day),
                )
              }
            />
            {t(day < 0 ? 'before' : day === 0 ? 'on' : 'after', { count: Math.abs(day) })}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
