'use client';

import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FileInput } from '@/components/ui/file-input';
import { Panel } from '@/components/ui/panel';
import { useToast } from '@/components/ui/toast';
import { useAlive } from '@/components/ui/use-alive';
import type { SendAction } from '@/components/ui/use-send';
import type { AttachmentView } from '@/lib/domain/attachment';
import { FileList } from './file-list';
import { UploadRow } from './upload-row';
import { useUploads } from './use-uploads';

const ConfirmDialog = dynamic(() =>
  import('@/components/ui/confirm-dialog').then(
    (module) => module.ConfirmDialog<{ attachment: number }, unknown>,
  ),
);

/** A help to find them; what a file is, the server reads from its content. */
const ACCEPT = '.pdf,.png,.jpg,.jpeg,.webp,.doc,.docx,.xls,.xlsx';

interface AttachmentDeskProps {
  period: string;
  unit: string;
  /** null: to the report as a whole. */
  section: string | null;
  files: readonly AttachmentView[];
  remove: SendAction<{ attachment: number }, unknown>;
}

/** Files put to a section or a report: added, taken down, taken away. Nothing typed is touched. */
export function AttachmentDesk({ period, unit, section, files, remove }: AttachmentDeskProps) {
  const t = useTranslations('attachments');
  const announce = useToast();
  const router = useRouter();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [removing, setRemoving] = useState<AttachmentView | null>(null);
  const [removed, setRemoved] = useState(0);
  const alive = useAlive();
  const address = (name: string) =>
    `/api/reports/${period}/${unit}/attachments?${new URLSearchParams({
      name,
      ...(section !== null && { section }),
    })}`;
  const { uploads, add, retry, dismiss } = useUploads(address, (name) => {
    announce(t('kept', { name }));
    router.refresh();
  });

  // The button that had the focus went with its file
  useEffect(() => {
    if (removed === 0) return;
    const timer = setTimeout(() => field.current?.focus());
    return () => clearTimeout(timer);
  }, [removed]);

  return (
    <Panel title={t(section === null ? 'of-report' : 'of-section')} lead={t('lead')}>
      <div className="space-y-4">
        {files.length > 0 ? (
          <FileList
            label={t('title')}
            files={files}
            aside={(file) =>
              file.removable ? (
                <Button
                  size="sm"
                  variant="quiet"
                  aria-label={t('remove.open-of', { name: file.name })}
                  onClick={() => setRemoving(file)}
                >
                  {t('remove.open')}
                </Button>
              ) : null
            }
          />
        ) : null}
        {uploads.map((upload) => (
          <UploadRow
            key={upload.key}
            upload={upload}
            onRetry={() => retry(upload)}
            onDismiss={() => {
              dismiss(upload.key);
              field.current?.focus();
            }}
          />
        ))}
        <Field id={`${id}-file`} label={t('add')} hint={t('hint')}>
          {(control) => (
            <FileInput
              {...control}
              ref={field}
              multiple
              accept={ACCEPT}
              disabled={!alive}
              className="max-w-xl"
              onChange={({ currentTarget }) => {
                add(currentTarget.files ?? []);
                // So that the same file can be chosen again after it was mended
                currentTarget.value = '';
              }}
            />
          )}
        </Field>
      </div>
      {removing ? (
        <ConfirmDialog
          title={t('remove.title')}
          lead={t('remove.lead', { name: removing.name })}
          confirm={t('remove.confirm')}
          danger
          action={remove}
          input={{ attachment: removing.id }}
          onClose={() => setRemoving(null)}
          onDone={() => {
            announce(t('remove.done', { name: removing.name }));
            setRemoving(null);
            setRemoved((count) => count + 1);
          }}
        />
      ) : null}
    </Panel>
  );
}
