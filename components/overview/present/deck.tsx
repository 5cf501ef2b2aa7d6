'use client';

import { ChevronLeft, ChevronRight, Maximize, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';

interface DeckProps {
  /** How many slides the children are. */
  count: number;
  closeHref: string;
  children: ReactNode;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ' ': 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The slide that a key leads to; null for a key that means something else. */
function slideAfter(event: KeyboardEvent, current: number, count: number): number | null {
  const step = STEPS[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return null;
  const onControl = event.target instanceof Element && event.target.closest('button, a');
  // A space on a button presses it.
  if (event.key === ' ' && onControl) return null;
  return Math.max(0, Math.min(count - 1, current + step));
}

/**
 * Slides under one another, all of them in the page: a keyboard and two buttons move between them,
 * and nothing is fetched once it is open. Without a script it is a page to scroll.
 */
export function Deck({ count, closeHref, children }: DeckProps) {
  const t = useTranslations('present');
  const deck = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);

  useEffect(() => {
    const slides = [...(deck.current?.children ?? [])];
    const seen = new IntersectionObserver(
      (entries) => {
        const shown = entries.find(({ isIntersecting }) => isIntersecting);
        if (shown) setCurrent(slides.indexOf(shown.target));
      },
      { root: deck.current, threshold: 0.6 },
    );
    for (const slide of slides) seen.observe(slide);
    return () => seen.disconnect();
  }, []);

  const show = (index: number) => deck.current?.children[index]?.scrollIntoView();

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const index = slideAfter(event, current, count);
      if (index !== null) {
        event.preventDefault();
        deck.current?.children[index]?.scrollIntoView();
      } else if (event.key === 'f') toggleFullScreen();
      // In full screen the browser takes the first Escape.
      else if (event.key === 'Escape') window.location.assign(closeHref);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [current, count, closeHref]);

  return (
    <>
      <section
        ref={deck}
        aria-label={t('deck')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className="relative h-dvh snap-y snap-mandatory overflow-y-auto print:h-auto print:overflow-visible"
      >
        {children}
      </section>
      <nav
        aria-label={t('deck')}
        title={t('keys')}
        data-print="hide"
        className="fixed end-2 bottom-2 flex max-w-[calc(100vw-1rem)] items-center gap-1 rounded-md border border-line bg-surface/95 p-1 shadow-pop"
      >
        <Button
          size="sm"
          aria-label={t('previous')}
          disabled={current === 0}
          onClick={() => show(current - 1)}
        >
          <ChevronLeft aria-hidden />
        </Button>
        <span aria-live="polite" className="whitespace-nowrap px-2 text-sm tabular-nums">
          {t('slide', { number: current + 1, count })}
        </span>
        <Button
          size="sm"
          aria-label={t('next')}
          disabled={current === count - 1}
          onClick={() => show(current + 1)}
        >
          <ChevronRight aria-hidden />
        </Button>
        <Button size="sm" aria-label={t('full-screen')} onClick={toggleFullScreen}>
          <Maximize aria-hidden />
        </Button>
        <LinkButton size="sm" href={closeHref} prefetch={false} aria-label={t('close')}>
          <X aria-hidden />
        </LinkButton>
      </nav>
    </>
  );
}

/** Not every browser has it; then the button does what it can: nothing. */
function toggleFullScreen(): void {
  if (document.fullscreenElement) document.exitFullscreen();
  else document.documentElement.requestFullscreen?.().catch(() => {});
}
