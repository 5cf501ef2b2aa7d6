'use client';

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

const VERDICTS = {
  better: 'text-success',
  worse: 'text-danger',
  neutral: 'text-ink-muted',
};

const ink = ({ direction, verdict = 'neutral' }: Change): string =>
  VERDICTS[direction === 'unknown' ? 'neutral' : verdict];

/**
 * An arrow, the signed figure, and what it is compared with. A page has hundreds of them: few elements,
 * the arrow drawn by the style sheet.
 */
export function ChangeIndicator(change: Change) {
  const { direction, text, comparedWith, reason } = change;
  const t = useTranslations('common.figure');
  return (
    <>
      <span
        data-change={direction}
        className={cx('whitespace-nowrap font-medium text-sm', ink(change))}
      >
        <VisuallyHidden>{t(`change-${direction}`)} </VisuallyHidden>
        {direction === 'unknown' ? <span aria-hidden>{UNKNOWN}</span> : text}
      </span>
      {comparedWith ? (
        <span className="text-ink-muted text-xs">
          {' '}
          {comparedWith === 'previous' ? t('vs-previous') : t('vs-last-year')}
        </span>
      ) : null}
      {reason ? <span className="text-ink-muted text-xs"> ({reason})</span> : null}
    </>
  );
}

/** A change as a table's cell, under a head that says of what: its sign says the direction. */
export function ChangeCell(change: Change) {
  if (change.direction === 'unknown') {
    return (
      <td>
        <ChangeIndicator {...change} />
      </td>
    );
  }
  return (
    <td data-change={change.direction} className={cx('font-medium', ink(change))}>
      {change.text}
    </td>
  );
}
