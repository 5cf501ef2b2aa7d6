'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useToast } from '@/components/ui/toast';
import type { SendAction } from '@/components/ui/use-send';

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
      trigger={<Button aria-label={t('revoke-of', { name })}>{t('revoke')}</Button>}
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
