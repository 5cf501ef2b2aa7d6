'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { DateField } from '@/components/ui/date-field';
import { FailureNotice } from '@/components/ui/failure-notice';
import { Field } from '@/components/ui/field';
import { FileInput } from '@/components/ui/file-input';
import { Panel } from '@/components/ui/panel';
import { SubmitButton } from '@/components/ui/submit-button';
import { useDayFault } from '@/components/ui/use-day-fault';
import { useSend } from '@/components/ui/use-send';
import { MAX_BYTES } from '@/lib/boundaries/limits';
import { dayText } from '@/lib/format/dates';
import { readDay } from '@/lib/format/read-dates';
import { BoundaryFaults } from './boundary-faults';
import { BoundaryPreviewPanel } from './boundary-preview';
import { type AskedMap, askPreview, type PreviewAnswer } from './send-boundaries';

interface BoundaryUploadProps {
  /** From which a map is in force, unless another day is chosen. */
  day: string;
}

/** Choose a file and its day, see what it would draw, keep it. */
export function BoundaryUpload({ day }: BoundaryUploadProps) {
  const t = useTranslations('map-admin.upload');
  const dayFault = useDayFault();
  const file = useRef<HTMLInputElement>(null);
  const [from, setFrom] = useState(dayText(day));
  const [errors, setErrors] = useState<{ day?: string; file?: string }>({});
  const [shown, setShown] = useState<{
    asked: AskedMap;
    answer: PreviewAnswer;
    at: number;
  } | null>(null);
  const { send, pending, failure } = useSend(askPreview, (answer, asked) => {
    if (answer) setShown({ asked, answer, at: Date.now() });
  });

  const look = () => {
    const chosen = file.current?.files?.[0];
    const validFrom = readDay(from);
    const wrongDay = dayFault(from, t('day-missing'));
    const wrong = {
      ...(wrongDay ? { day: wrongDay } : {}),
      ...(chosen
        ? chosen.size > MAX_BYTES
          ? { file: t('too-large') }
          : {}
        : { file: t('file-missing') }),
    };
    setErrors(wrong);
    if (!chosen || !validFrom || Object.keys(wrong).length > 0) return;
    send({ validFrom, file: chosen });
  };

  return (
    <>
      <Panel title={t('title')} lead={t('lead')}>
        <form
          noValidate
          className="space-y-4"
          onSubmit={(event) => {
            event.preventDefault();
            look();
          }}
        >
          <Field id="map-file" label={t('file')} hint={t('file-hint')} error={errors.file ?? null}>
            {(control) => (
              <FileInput
                {...control}
                ref={file}
                accept=".geojson,.json,application/geo+json,application/json"
                className="max-w-xl"
              />
            )}
          </Field>
          <DateField
            id="map-day"
            label={t('day')}
            hint={t('day-hint')}
            error={errors.day ?? null}
            value={from}
            onValueChange={setFrom}
          />
          <SubmitButton pending={pending}>{t('preview')}</SubmitButton>
        </form>
      </Panel>
      <FailureNotice failure={failure} title={t('failed')} />
      {shown && !shown.answer.reading.ok ? (
        <BoundaryFaults file={shown.asked.file.name} faults={shown.answer.reading.faults} />
      ) : null}
      {shown?.answer.reading.ok ? (
        <BoundaryPreviewPanel
          key={shown.at}
          {...shown.asked}
          replaces={shown.answer.replaces}
          preview={shown.answer.reading.preview}
        />
      ) : null}
    </>
  );
}
