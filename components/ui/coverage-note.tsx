'use client';

import { useTranslations } from 'next-intl';
import { VisuallyHidden } from './visually-hidden';

export interface Coverage {
  /** Units whose figure is in the total. */
  reported: number;
  /** Units that had to give one. */
  expected: number;
}

/** How many units a total stands on; every total carries one, and what is not whole stands out. */
export function CoverageNote({ reported, expected }: Coverage) {
  const t = useTranslations('common.figure');
  const text = t('coverage', { reported, expected });
  if (reported >= expected) {
    return <span className="whitespace-nowrap font-normal text-ink-muted text-xs">{text}</span>;
  }
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap font-medium text-warning text-xs">
      <svg aria-hidden viewBox="0 0 24 4" className="h-1 w-6" preserveAspectRatio="none">
        <rect width="24" height="4" rx="2" className="fill-line" />
        <rect width={(24 * reported) / expected} height="4" rx="2" className="fill-current" />
      </svg>
      <span aria-hidden>{text}</span>
      <VisuallyHidden>{t('coverage-partial', { reported, expected })}</VisuallyHidden>
    </span>
  );
}
