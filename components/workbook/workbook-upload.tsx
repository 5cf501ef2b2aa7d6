'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { FailureNotice } from '@/components/ui/failure-notice';
import { Field } from '@/components/ui/field';
import { FileInput } from '@/components/ui/file-input';
import { Panel } from '@/components/ui/panel';
import { postFile } from '@/components/ui/post-file';
import { SubmitButton } from '@/components/ui/submit-button';
import { type SendAction, useSend } from '@/components/ui/use-send';
import { MAX_FILE_BYTES } from '@/lib/workbook/limits';
import type { PreviewAnswer } from '@/lib/workbook/preview';
import { FileRefused } from './file-refused';
import { type Applied, type ApplyInput, WorkbookPreviewPanel } from './workbook-preview';

interface WorkbookUploadProps {
  period: string;
  unit: string;
  apply: SendAction<ApplyInput, Applied>;
}

/** Choose a file, see what it would change, take it over. What was shown stays until the next file. */
export function WorkbookUpload({ period, unit, apply }: WorkbookUploadProps) {
  const t = useTranslations('workbook.upload');
  /** Where the form is taken from, and sent back to. */
  const form = `/api/reports/${period}/${unit}/workbook.xlsx`;
  const field = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<string | null>(null);
  const [shown, setShown] = useState<{ file: File; answer: PreviewAnswer; at: number } | null>(
    null,
  );
  const { send, pending, failure } = useSend(
    (file: File) => postFile<PreviewAnswer>(form, file),
    (answer, file) => {
      if (answer) setShown({ file, answer, at: Date.now() });
    },
  );

  const look = (file: File | undefined) => {
    if (!file) return setError(t('choose-first'));
    if (file.size > MAX_FILE_BYTES) return setError(t('too-large'));
    setError(null);
    send(file);
  };

  return (
    <div className="space-y-6">
      <Panel title={t('title')} lead={t('scope')}>
        <form
          className="space-y-4"
          onSubmit={(event) => {
            event.preventDefault();
            look(field.current?.files?.[0]);
          }}
        >
          <Field id="workbook-file" label={t('file')} hint={t('hint')} error={error}>
            {(control) => (
              <FileInput
                {...control}
                ref={field}
                accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                className="max-w-xl"
                onChange={() => setError(null)}
              />
            )}
          </Field>
          <SubmitButton pending={pending}>{t('preview')}</SubmitButton>
        </form>
        <p className="mt-4 text-sm">
          {t('no-form')}{' '}
          <a className="link" href={form} download>
            {t('download')}
          </a>
        </p>
      </Panel>
      <FailureNotice failure={failure} title={t('failed')} />
      {shown && !shown.answer.ok ? (
        <FileRefused name={shown.file.name} refusal={shown.answer.refusal} />
      ) : null}
      {shown?.answer.ok ? (
        <WorkbookPreviewPanel
          key={shown.at}
          period={period}
          unit={unit}
          file={shown.file.name}
          preview={shown.answer.preview}
          apply={apply}
          onLookAgain={() => look(shown.file)}
        />
      ) : null}
    </div>
  );
}
