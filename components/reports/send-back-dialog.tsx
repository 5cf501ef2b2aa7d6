'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { ActionResult } from './entry/actions';
import { ReasonDialog } from './reason-dialog';

interface SendBackDialogProps {
  sendBack: (note: string) => Promise<ActionResult<unknown>>;
  onDone: () => void;
}

/** The leader gives the report back to whoever typed it, saying why. */
export function SendBackDialog({ sendBack, onDone }: SendBackDialogProps) {
  const t = useTranslations('reports.check');
  return (
    <ReasonDialog
      trigger={<Button size="lg">{t('send-back')}</Button>}
      title={t('send-back')}
      lead={t('send-back-lead')}
      label={t('send-back-note')}
      confirm={t('send-back')}
      act={sendBack}
      onDone={onDone}
    />
  );
}
