'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useToast } from '@/components/ui/toast';
import type { SendAction } from '@/components/ui/use-send';
import { OneTimePassword } from './one-time-password';

interface UserKey {
  id: number;
}

interface AccountActionsProps {
  id: number;
  name: string;
  disabled: boolean;
  isOwn: boolean;
  resetPassword: SendAction<UserKey, { password: string }>;
  setDisabled: SendAction<UserKey & { disabled: boolean }, unknown>;
  endSessions: SendAction<UserKey, { ended: number }>;
}

/** What an administrator can do to an account, each after a question. */
export function AccountActions({
  id,
  name,
  disabled,
  isOwn,
  resetPassword,
  setDisabled,
  endSessions,
}: AccountActionsProps) {
  const t = useTranslations('admin.account');
  const announce = useToast();
  const [password, setPassword] = useState<string | null>(null);
  return (
    <div className="space-y-4">
      {password ? (
        <OneTimePassword key={password} title={t('reset-done', { name })} password={password} />
      ) : null}
      <div className="flex flex-wrap gap-2">
        <ConfirmDialog
          trigger={<Button>{t('reset')}</Button>}
          title={t('reset-title', { name })}
          lead={t('reset-lead')}
          confirm={t('reset-confirm')}
          action={resetPassword}
          input={{ id }}
          onDone={(data) => setPassword(data?.password ?? null)}
        />
        <ConfirmDialog
          trigger={<Button>{t('end')}</Button>}
          title={t('end-title', { name })}
          lead={isOwn ? t('end-lead-own') : t('end-lead')}
          confirm={t('end-confirm')}
          action={endSessions}
          input={{ id }}
          onDone={(data) => announce(t('end-done', { count: data?.ended ?? 0 }))}
        />
        {isOwn ? null : (
          <ConfirmDialog
            key={String(disabled)}
            trigger={<Button>{disabled ? t('enable') : t('disable')}</Button>}
            title={t(disabled ? 'enable-title' : 'disable-title', { name })}
            lead={t(disabled ? 'enable-lead' : 'disable-lead')}
            confirm={disabled ? t('enable') : t('disable')}
            danger={!disabled}
            action={setDisabled}
            input={{ id, disabled: !disabled }}
            onDone={() => announce(t(disabled ? 'enabled' : 'disabled', { name }))}
          />
        )}
      </div>
      {isOwn ? <p className="text-ink-muted text-sm">{t('own')}</p> : null}
    </div>
  );
}
