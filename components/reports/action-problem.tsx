'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';

/** Why it did not work, and the way on: the newest version, or signing in again. */
export function ActionProblem({ problem }: { problem: { code: string; message: string } | null }) {
  const t = useTranslations('reports.entry');
  const router = useRouter();
  const path = usePathname();
  if (!problem) return null;
  return (
    <Notice
      tone="error"
      live
      title={problem.message}
      actions={
        problem.code === 'signed-out' ? (
          <LinkButton
            size="sm"
            prefetch={false}
            href={`/sign-in?ended=1&callbackUrl=${encodeURIComponent(path)}`}
          >
            {t('sign-in-again')}
          </LinkButton>
        ) : problem.code === 'conflict' ? (
          <Button size="sm" onClick={() => router.refresh()}>
            {t('reload')}
          </Button>
        ) : null
      }
    />
  );
}
