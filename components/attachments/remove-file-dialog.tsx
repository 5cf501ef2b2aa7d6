'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { type SendAction, useSend } from '@/components/ui/use-send';
import type { KeptAttachment } from '@/lib/domain/attachment';

export type RemoveFile = SendAction<{ attachment: number }, unknown>;

interface RemoveFileDialogProps {
  file: KeptAttachment;
  action: RemoveFile;
  onClose: () => void;
  onDone: () => void;
}

/** Takes a file away, once that is confirmed. */
export function RemoveFileDialog({ file, action, onClose, onDone }: RemoveFileDialogProps) {
  const t = useTranslations('attachments.remove');
  const actions = useTranslations('common.actions');
  const { send, failure } = useSend(action, onDone);
  return (
    <Dialog
      title={t('title')}
      description={t('lead', { name: file.name })}
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      footer={
        <>
          <Button variant="danger" onClick={() => send({ attachment: file.id })}>
            {t('confirm')}
          </Button>
          <DialogClose>
            <Button>{actions('cancel')}</Button>
          </DialogClose>
        </>
      }
    >
      {failure ? <Notice tone="error" live title={failure.message} /> : null}
    </Dialog>
  );
}
