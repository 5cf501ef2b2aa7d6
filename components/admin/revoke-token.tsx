'use client';

import { useTranslations } from 'next-intl';
import { useToast } from '@/components/ui/toast';
import type { SendAction } from '@/components/ui/use-send';
import { ConfirmDialog } from './confirm-dialog';

interface RevokeTokenProps {
  id: number;
  name: string;
  action: SendAction<{ id: number }, unknown>;
}

export function RevokeToken({ id, name, action }: RevokeTokenProps) {
  const t = useTranslations('admin.tokens');
  const announce = useToast();
  return (
    <ConfirmDialog
      label={t('revoke')}
      longLabel={t('revoke-of', { name })}
      title={t('revoke-title', { name })}
      lead={t('revoke-lead')}
      confirm={t('revoke')}
      danger
      action={action}
      input={{ id }}
      onDone={() => announce(t('revoked', { name }))}
    />
  );
}
