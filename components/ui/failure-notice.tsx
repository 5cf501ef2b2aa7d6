'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Button } from './button';
import { Notice } from './notice';
import { SignInAgain } from './sign-in-again';

/** What the page has to say of somebody else's change, where it knows more than "it changed". */
export interface ConflictWords {
  readonly title?: string;
  readonly text: string;
}

interface FailureNoticeProps {
  /** As `useSend` gives it. */
  failure: { readonly code: string; readonly message: string } | null;
  title?: string;
  /** Said where the action refused what was typed: its check has no words. */
  invalid?: string;
  conflict?: ConflictWords;
  /** After a conflict: what is to be done besides loading the page anew. Without it, nothing is offered. */
  onReload?: () => void;
  className?: string;
}

/** Why it did not work, and the way on: the newest version, or signing in again. */
export function FailureNotice({
  failure,
  title,
  invalid,
  conflict,
  onReload,
  className,
}: FailureNoticeProps) {
  const t = useTranslations('common.actions');
  const router = useRouter();
  if (!failure) return null;
  const told = failure.code === 'conflict' ? conflict : undefined;
  return (
    <Notice
      tone="error"
      live
      title={told?.title ?? title}
      className={className}
      actions={
        failure.code === 'signed-out' ? (
          <SignInAgain />
        ) : failure.code === 'conflict' && onReload ? (
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
      <p>{told?.text ?? (failure.message || invalid)}</p>
    </Notice>
  );
}
