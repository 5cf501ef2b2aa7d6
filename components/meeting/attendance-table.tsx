'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { type MeetingAttendance, PRESENCES, type Presence } from '@/lib/domain/meeting';
import { formatUnitTitle } from '@/lib/format/unit-names';
import { fieldId } from './use-meeting-errors';

export interface AttendanceRow {
  readonly unit: MeetingAttendance['unit'];
  readonly presence: Presence | null;
  readonly by: string;
}

interface AttendanceTableProps {
  rows: readonly AttendanceRow[];
  error: string | undefined;
  onChange: (rows: AttendanceRow[]) => void;
}

/** Who came, unit by unit; what is not noted stays unknown. */
export function AttendanceTable({ rows, error, onChange }: AttendanceTableProps) {
  const t = useTranslations('meeting.attendance');
  const locale = useLocale();
  const set = (code: string, changes: Partial<AttendanceRow>) =>
    onChange(rows.map((row) => (row.unit.code === code ? { ...row, ...changes } : row)));
  return (
    <fieldset
      id={fieldId('attendance')}
      tabIndex={-1}
      className={error ? 'border-danger border-s-4 ps-3' : undefined}
    >
      <legend className="font-medium">{t('title')}</legend>
      {error ? <FieldError>{error}</FieldError> : null}
      <Button
        className="my-2"
        onClick={() =>
          onChange(rows.map((row) => ({ ...row, presence: row.presence ?? 'present' })))
        }
      >
        {t('rest-present')}
      </Button>
      <ul className="divide-y divide-line border-line border-y">
        {rows.map(({ unit, presence, by }) => {
          const name = formatUnitTitle(unit, locale);
          return (
            <li key={unit.code} className="grid items-center gap-2 py-2 sm:grid-cols-[1fr_11rem]">
              <span>{name}</span>
              <Select
                aria-label={t('presence-of', { unit: name })}
                value={presence ?? ''}
                placeholder={t('not-noted')}
                onChange={({ target: { value } }) =>
                  set(unit.code, { presence: PRESENCES.find((one) => one === value) ?? null })
                }
                options={PRESENCES.map((value) => ({ value, label: t(value) }))}
              />
              {presence === 'represented' ? (
                <Input
                  className="sm:col-span-2"
                  aria-label={t('by-of', { unit: name })}
                  placeholder={t('by')}
                  autoComplete="off"
                  value={by}
                  onChange={(event) => set(unit.code, { by: event.target.value })}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
