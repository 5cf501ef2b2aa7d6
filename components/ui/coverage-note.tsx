import { useTranslations } from 'next-intl';
import { cx } from './cx';
import { VisuallyHidden } from './visually-hidden';

export interface Coverage {
  /** Units whose figure is in the total. */
  reported: number;
  /** Units that had to give one. */
  expected: number;
}

/** How many units a total stands on; every total carries one. */
export function CoverageNote({ reported, expected }: Coverage) {
  const t = useTranslations('common.figure');
  const complete = reported >= expected;
  const share = expected > 0 ? Math.min(1, reported / expected) : 0;
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1.5 whitespace-nowrap text-xs',
        complete ? 'text-ink-muted' : 'font-medium text-warning',
      )}
    >
      <svg aria-hidden viewBox="0 0 24 4" className="h-1 w-6" preserveAspectRatio="none">
        <rect width="24" height="4" rx="2" className="fill-line" />
        <rect width={24 * share} height="4" rx="2" className="fill-current" />
      </svg>
      <span aria-hidden>{t('coverage', { reported, expected })}</span>
      <VisuallyHidden>
        {complete
          ? t('coverage-full', { expected })
          : t('coverage-partial', { reported, expected })}
      </VisuallyHidden>
    </span>
  );
}
