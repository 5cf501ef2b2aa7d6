'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';

interface ErrorViewProps {
  /** Under which the server logged it. */
  id?: string;
  onRetry: () => void;
}

/** What an unexpected failure shows in place of a page. */
export function ErrorView({ id, onRetry }: ErrorViewProps) {
  const t = useTranslations('errors.unexpected');
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    heading.current?.focus();
  }, []);

  return (
    <div className="max-w-prose space-y-4 py-4 sm:py-10">
      <h1
        ref={heading}
        tabIndex={-1}
        data-focus-target
        className="font-semibold text-2xl tracking-tight sm:text-3xl"
      >
        {t('title')}
      </h1>
      <p className="text-lg">{t('lead')}</p>
      <p className="text-ink-muted">{t('what-to-do')}</p>
      {id ? (
        <p className="inline-flex gap-2 rounded-md bg-sunken px-3 py-2 text-sm">
          <span className="text-ink-muted">{t('id')}:</span>
          <code className="select-all font-semibold">{id}</code>
        </p>
      ) : null}
      <div className="flex flex-wrap gap-2 pt-1">
        <Button variant="primary" onClick={onRetry}>
          {t('retry')}
        </Button>
        <LinkButton href="/">{t('home')}</LinkButton>
      </div>
    </div>
  );
}
