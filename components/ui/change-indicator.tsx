import { useTranslations } from 'next-intl';
import { UNKNOWN } from '@/lib/format/locale';
import { cx } from './cx';
import { VisuallyHidden } from './visually-hidden';

export interface Change {
  direction: 'up' | 'down' | 'none' | 'unknown';
  /** Already written: "+2,1 điểm phần trăm". */
  text: string;
  /** Whether that is good; neutral where neither. */
  verdict?: 'better' | 'worse' | 'neutral';
  comparedWith?: 'previous' | 'last-year';
  /** Why there is none, where the direction is unknown. */
  reason?: string;
}

// Paths of Lucide's arrow-up, arrow-down and equal, drawn here: a page has hundreds of them.
const ARROWS: Record<Change['direction'], string | null> = {
  up: 'm5 12 7-7 7 7M12 19V5',
  down: 'M12 5v14m7-7-7 7-7-7',
  none: 'M5 9h14M5 15h14',
  unknown: null,
};

const VERDICTS = {
  better: 'text-success',
  worse: 'text-danger',
  neutral: 'text-ink-muted',
};

/** An arrow, the signed figure, and what it is compared with. */
export function ChangeIndicator({
  direction,
  text,
  verdict = 'neutral',
  comparedWith,
  reason,
}: Change) {
  const t = useTranslations('common.figure');
  const arrow = ARROWS[direction];
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-1.5 text-sm">
      <span
        className={cx(
          'inline-flex items-baseline gap-1 whitespace-nowrap font-medium',
          direction === 'unknown' ? 'text-ink-muted' : VERDICTS[verdict],
        )}
      >
        {arrow ? (
          <svg
            aria-hidden
            viewBox="0 0 24 24"
            className="size-3.5 shrink-0 self-center fill-none stroke-2 stroke-current"
          >
            <path d={arrow} strokeLinecap="round" strokeLinejoin="round" />
          </svg>
        ) : null}
        <VisuallyHidden>{t(`change-${direction}`)}</VisuallyHidden>
        <span aria-hidden={direction === 'unknown' || undefined}>
          {direction === 'unknown' ? UNKNOWN : text}
        </span>
      </span>
      {comparedWith ? (
        <span className="text-ink-muted text-xs">
          {comparedWith === 'previous' ? t('vs-previous') : t('vs-last-year')}
        </span>
      ) : null}
      {reason ? <span className="text-ink-muted text-xs">({reason})</span> : null}
    </span>
  );
}
