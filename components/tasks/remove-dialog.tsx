'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/toast';
import { type SendAction, useSend } from '@/components/ui/use-send';

interface TaskKey {
  readonly task: number;
  readonly version: number;
}

interface RemoveDialogProps {
  task: TaskKey;
  action: SendAction<TaskKey, unknown>;
}

/** Takes a task back, once that is confirmed. */
export function RemoveDialog({ task, action }: RemoveDialogProps) {
  const t = useTranslations('tasks.remove');
  const actions = useTranslations('common.actions');
  const announce = useToast();
  const [open, setOpen] = useState(false);
  const { send, failure } = useSend(action, () => announce(t('done')));
  return (
    <Dialog
      title={t('title')}
      description={t('lead')}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size="sm" variant="quiet">
          {t('open')}
        </Button>
      }
      footer={
        <>
          <Button variant="danger" onClick={() => send(task)}>
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
