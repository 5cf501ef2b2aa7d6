'use client';

import { useTranslations } from 'next-intl';
import type { UnitCoverage } from '@/lib/domain/aggregate';
import { coverageWords } from '@/lib/format/coverage';
import { VisuallyHidden } from './visually-hidden';

/** How many units a total stands on; every total carries one, and what is not whole stands out. */
export function CoverageNote({ coverage }: { coverage: UnitCoverage }) {
  const t = useTranslations('common.figure');
  const { reported, expected } = coverage;
  const words = coverageWords(coverage);
  const text = t('coverage', words);
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
      <VisuallyHidden>{t('coverage-partial', words)}</VisuallyHidden>
    </span>
  );
}
