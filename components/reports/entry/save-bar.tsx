'use client';

import { ArrowLeft, ArrowRight } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { memo, useDeferredValue } from 'react';
import { Button } from '@/components/ui/button';
import { LinkPending } from '@/components/ui/pending-line';
import { SaveMessages } from './save-messages';
import { SaveState } from './save-state';
import { SectionOthers } from './section-others';
import type { Entry } from './use-entry';

export interface SectionLink {
  readonly href: string;
  readonly name: string;
}

interface SaveBarProps {
  entry: Entry;
  previous: SectionLink | null;
  next: SectionLink | null;
  checkHref: string;
}

/**
 * Always in sight: whether the work is saved, what the checks found, and the way on. Nobody types in
 * it: it is drawn once the figures are.
 */
export function SaveBar({ entry, ...rest }: SaveBarProps) {
  return <Bar entry={useDeferredValue(entry)} {...rest} />;
}

const Bar = memo(function Bar({ entry, previous, next, checkHref }: SaveBarProps) {
  const t = useTranslations('reports.save-bar');
  const { findings } = entry.live;
  const broken = findings.filter(({ severity }) => severity === 'error').length;
  const notices = findings.filter(({ severity }) => severity === 'notice').length;
  const warnings = findings.length - broken - notices;
  const errors = broken + entry.unreadable.length;
  const onward = next ?? { href: checkHref, name: t('check') };
  return (
    <div
      data-print="hide"
      className="-mx-4 sticky bottom-0 z-20 flex flex-wrap items-center gap-x-4 gap-y-2 border-line-strong border-t bg-surface px-4 py-2.5 shadow-pop sm:mx-0 sm:rounded-t-lg sm:border-x"
    >
      <SaveMessages entry={entry} />
      <Button type="submit" variant="primary" aria-keyshortcuts="Control+S">
        {t('save')}
      </Button>
      <SaveState entry={entry} />
      <a href="#findings" className="link text-sm">
        {errors + warnings + notices === 0
          ? t('no-findings')
          : t('findings', { errors, warnings, notices })}
      </a>
      <SectionOthers entry={entry} />
      <nav aria-label={t('sections')} className="ms-auto flex">
        {previous ? (
          <Link
            href={previous.href}
            className="link flex min-h-10 items-center gap-1 px-2 text-sm"
            title={previous.name}
          >
            <ArrowLeft aria-hidden className="size-4" />
            <span className="max-sm:sr-only">{t('previous')}</span>
            <span className="sr-only">: {previous.name}</span>
            <LinkPending />
          </Link>
        ) : null}
        <Link
          href={onward.href}
          className="link flex min-h-10 items-center gap-1 px-2 text-sm"
          title={onward.name}
        >
          <span className="max-sm:sr-only">{next ? t('next') : onward.name}</span>
          {next ? <span className="sr-only">: {onward.name}</span> : null}
          <ArrowRight aria-hidden className="size-4" />
          <LinkPending />
        </Link>
      </nav>
    </div>
  );
});
