'use client';

import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useRef, useState } from 'react';
import { cx } from '@/components/ui/cx';
import type { PartView } from '@/lib/briefing/edit/view';
import { FigureSourceCard } from './figure-source-card';

type Figure = Exclude<PartView, { type: 'text' }>;

/** Whether a number needs somebody's eye: it says other than the data, or they say nothing now. */
const isWrong = (part: Figure): boolean =>
  part.type === 'typed' ? part.state === 'differs' : part.lost;

/** Left and right go from number to number within a paragraph: one stop of the Tab key for all. */
function goTo(event: KeyboardEvent<HTMLButtonElement>, step: -1 | 1): void {
  const own = event.currentTarget;
  const all = [...(own.closest('[data-paragraph]')?.querySelectorAll('[data-figure]') ?? [])];
  const next = all[all.indexOf(own) + step];
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}

/**
 * A number in the text that shows where it comes from: on hover and focus beside it, and held open
 * by a press, which leads the keyboard to its links.
 */
export function FigureMark({ part, first }: { part: Figure; first: boolean }) {
  const t = useTranslations('briefing.figure');
  const button = useRef<HTMLButtonElement>(null);
  const returning = useRef(false);
  const [shown, setShown] = useState<'no' | 'glance' | 'held'>('no');
  const wrong = isWrong(part);
  return (
    <>
      <button
        ref={button}
        type="button"
        data-figure={wrong ? 'wrong' : part.type}
        tabIndex={first ? 0 : -1}
        aria-expanded={shown !== 'no'}
        className={cx(
          'rounded-xs text-inherit leading-none underline decoration-1 underline-offset-4 hover:bg-brand-soft',
          wrong
            ? 'bg-warning-soft decoration-2 decoration-warning decoration-solid'
            : part.type === 'typed'
              ? 'decoration-line-strong decoration-dashed'
              : 'decoration-brand-line decoration-dotted',
        )}
        onMouseEnter={() => setShown((now) => (now === 'no' ? 'glance' : now))}
        onMouseLeave={() => setShown((now) => (now === 'glance' ? 'no' : now))}
        onFocus={() => {
          // What was dismissed is not shown again for getting the keyboard back.
          if (!returning.current) setShown((now) => (now === 'no' ? 'glance' : now));
        }}
        onBlur={() => setShown((now) => (now === 'glance' ? 'no' : now))}
        onClick={() => setShown((now) => (now === 'held' ? 'no' : 'held'))}
        onKeyDown={(event) => {
          if (event.key === 'ArrowRight') goTo(event, 1);
          else if (event.key === 'ArrowLeft') goTo(event, -1);
          else if (event.key === 'Escape') setShown('no');
        }}
      >
        {part.text}
        {part.type === 'typed' && wrong ? (
          <span className="ms-1 inline-flex items-center gap-1 rounded-sm border border-warning-line bg-surface px-1 font-sans text-warning text-xs no-underline">
            <TriangleAlert aria-hidden className="size-3" />
            {t('data-say', { actual: part.actual ?? '' })}
          </span>
        ) : null}
      </button>
      {shown === 'no' ? null : (
        <FigureSourceCard
          part={part}
          anchor={button}
          held={shown === 'held'}
          onClose={() => setShown('no')}
          onReturn={() => {
            returning.current = true;
            button.current?.focus();
            returning.current = false;
          }}
        />
      )}
    </>
  );
}
