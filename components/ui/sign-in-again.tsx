'use client';

import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { LinkButton } from './link-button';

/**
 * Where the session ended in the middle of something: the way to sign in, and back here.
 * `beside`: in another tab, because what stands on this page is kept nowhere else.
 */
export function SignInAgain({ beside = false }: { beside?: boolean }) {
  const t = useTranslations('common.actions');
  const path = usePathname();
  return (
    <LinkButton
      size="sm"
      variant="primary"
      prefetch={false}
      target={beside ? '_blank' : undefined}
      href={`/sign-in?ended=1&callbackUrl=${encodeURIComponent(path)}`}
    >
      {t('sign-in-again')}
    </LinkButton>
  );
}
