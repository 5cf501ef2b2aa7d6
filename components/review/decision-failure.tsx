'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

interface DecisionFailureProps {
  code: string;
  message: string;
  onReload: () => void;
}

/** Why a decision was not taken; after a conflict, the way to the report as it is now. */
export function DecisionFailure({ code, message, onReload }: DecisionFailureProps) {
  const t = useTranslations('review.decision');
  const router = useRouter();
  const isConflict = code === 'conflict';
  return (
    <Notice
      tone="error"
      live
      title={isConflict ? t('conflict-title') : undefined}
      actions={
        isConflict ? (
          <Button
            size="sm"
            onClick={() => {
              router.refresh();
              onReload();
            }}
          >
            {t('reload')}
          </Button>
        ) : null
      }
    >
      <p>{isConflict ? t('conflict') : message}</p>
    </Notice>
  );
}
