'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { DateField } from '@/components/ui/date-field';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { SubmitButton } from '@/components/ui/submit-button';
import { Textarea } from '@/components/ui/textarea';
import { TimeInput } from '@/components/ui/time-input';
import { useToast } from '@/components/ui/toast';
import { type SendAction, useSend } from '@/components/ui/use-send';
import type { Meeting } from '@/lib/domain/meeting';
import { dayText } from '@/lib/format/dates';
import { type AttendanceRow, AttendanceTable } from './attendance-table';
import {
  fieldId,
  MEETING_LINES,
  type MeetingField,
  type MeetingLine,
  useMeetingErrors,
} from './use-meeting-errors';

interface MeetingInput extends Record<MeetingLine, string> {
  heldOn: string;
  startsAt: string;
  period: string;
  version: number;
  invited: string;
  programme: string[];
  attendance: { unit: string; presence: AttendanceRow['presence']; by: string }[];
  conclusions: string[];
}

interface MeetingFormProps {
  meeting: Meeting;
  action: SendAction<MeetingInput, unknown, MeetingField>;
}

const TEXTS = [
  { name: 'programme', rows: 5 },
  { name: 'conclusions', rows: 6 },
] as const;

export function MeetingForm({ meeting, action }: MeetingFormProps) {
  const t = useTranslations('meeting');
  const announce = useToast();
  const [rows, setRows] = useState<readonly AttendanceRow[]>(() =>
    meeting.attendance.map(({ unit, presence, by }) => ({ unit, presence, by: by ?? '' })),
  );
  const { send, pending, failure, attempt } = useSend(action, () => announce(t('saved')));
  const errors = useMeetingErrors(failure);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const text = (name: MeetingField) => String(data.get(name) ?? '');
    send({
      period: meeting.period,
      version: meeting.version,
      heldOn: text('heldOn'),
      startsAt: text('startsAt'),
      place: text('place'),
      chairName: text('chairName'),
      chairTitle: text('chairTitle'),
      invited: text('invited'),
      programme: text('programme').split('\n'),
      attendance: rows.map(({ unit, presence, by }) => ({ unit: unit.code, presence, by })),
      conclusions: text('conclusions').split('\n'),
    });
  };
  const [programme, conclusions] = TEXTS.map(({ name, rows: height }) => (
    <Field
      key={name}
      id={fieldId(name)}
      label={t(`fields.${name}`)}
      hint={t(`hints.${name}`)}
      error={errors.fields[name]}
    >
      {(control) => (
        <Textarea {...control} name={name} rows={height} defaultValue={meeting[name].join('\n')} />
      )}
    </Field>
  ));
  return (
    <form onSubmit={submit} noValidate className="space-y-4">
      <ErrorSummary errors={errors.summary} attempt={attempt} />
      <div className="grid gap-4 sm:grid-cols-2">
        <DateField
          id={fieldId('heldOn')}
          label={t('fields.heldOn')}
          error={errors.fields.heldOn}
          name="heldOn"
          defaultValue={dayText(meeting.heldOn)}
        />
        <Field
          id={fieldId('startsAt')}
          label={t('fields.startsAt')}
          error={errors.fields.startsAt}
          optional
        >
          {(control) => (
            <TimeInput {...control} name="startsAt" defaultValue={meeting.startsAt ?? ''} />
          )}
        </Field>
        {MEETING_LINES.map((name) => (
          <Field
            key={name}
            id={fieldId(name)}
            label={t(`fields.${name}`)}
            error={errors.fields[name]}
          >
            {(control) => (
              <Input {...control} name={name} autoComplete="off" defaultValue={meeting[name]} />
            )}
          </Field>
        ))}
      </div>
      <Field
        id={fieldId('invited')}
        label={t('fields.invited')}
        error={errors.fields.invited}
        optional
      >
        {(control) => (
          <Textarea {...control} name="invited" rows={2} defaultValue={meeting.invited ?? ''} />
        )}
      </Field>
      {programme}
      <AttendanceTable rows={rows} error={errors.fields.attendance} onChange={setRows} />
      {conclusions}
      <SubmitButton pending={pending}>{t('save')}</SubmitButton>
    </form>
  );
}
