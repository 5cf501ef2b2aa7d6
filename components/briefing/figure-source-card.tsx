'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Popover } from 'radix-ui';
import type { RefObject } from 'react';
import type { PartView, SourceView } from '@/lib/briefing/edit/view';
import { coverageWords } from '@/lib/format/coverage';
import { formatQuarter } from '@/lib/format/quarters';

interface FigureSourceCardProps {
  part: Exclude<PartView, { type: 'text' }>;
  anchor: RefObject<HTMLElement | null>;
  /** Opened by a press: the keyboard goes in, and it stays until dismissed. */
  held: boolean;
  onClose: () => void;
  /** Gives the keyboard back to the number, once a held card is gone. */
  onReturn: () => void;
}

/** What a number counts, of whom and when, on which reports it rests, and the way there. */
export function FigureSourceCard({ part, anchor, held, onClose, onReturn }: FigureSourceCardProps) {
  const t = useTranslations('briefing.figure');
  const { source } = part;
  return (
    <Popover.Root open onOpenChange={(open) => (open ? null : onClose())}>
      <Popover.Anchor virtualRef={anchor as RefObject<HTMLElement>} />
      <Popover.Portal>
        <Popover.Content
          // A press on a card that only glances makes it anew: one takes the keyboard as it opens.
          key={held ? 'held' : 'glance'}
          aria-label={t('label', { text: part.text })}
          side="bottom"
          align="start"
          sideOffset={6}
          collisionPadding={12}
          onOpenAutoFocus={(event) => (held ? null : event.preventDefault())}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (held) onReturn();
          }}
          onInteractOutside={(event) => {
            if (anchor.current?.contains(event.target as Node)) event.preventDefault();
          }}
          className="z-50 w-80 max-w-[calc(100vw-1.5rem)] animate-appear rounded-md border border-line bg-surface p-3.5 font-sans text-ink text-sm shadow-pop"
        >
          <Verdict part={part} />
          {source ? <Origin source={source} /> : null}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Verdict({ part }: { part: FigureSourceCardProps['part'] }) {
  const t = useTranslations('briefing.figure');
  if (part.type === 'figure') {
    return <p className="font-semibold">{part.lost ? t('lost') : t('bound')}</p>;
  }
  const { state, text, actual } = part;
  if (state === 'unknown') return <p className="font-semibold">{t('unknown')}</p>;
  return (
    <p className="font-semibold">
      {state === 'agrees'
        ? t('agrees', { text, actual: actual ?? '' })
        : t('differs', { text, actual: actual ?? '' })}
    </p>
  );
}

function hrefOf({ unit, indicatorCode, period }: SourceView): string {
  const anchor = indicatorCode ? `#${indicatorCode}` : '';
  if (unit) return `/review/${period}/units/${unit.code}${anchor}`;
  return indicatorCode ? `/indicators/${indicatorCode}?period=${period}` : `/review/${period}`;
}

function Origin({ source }: { source: SourceView }) {
  const t = useTranslations('briefing.figure');
  const tFigure = useTranslations('common.figure');
  const locale = useLocale();
  const { measure, indicator, unit, period, base, coverage, standing } = source;
  return (
    <>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
        <Row term={t('what')}>
          {indicator ? indicator[locale] : t('reports')}
          {measure === 'value' ? null : (
            <span className="block text-ink-muted">{t(`measure.${measure}`)}</span>
          )}
        </Row>
        <Row term={t('of')}>{unit ? unit.name : t('province')}</Row>
        <Row term={t('period')}>
          {base
            ? t('against', {
                period: formatQuarter(period, locale),
                base: formatQuarter(base, locale),
              })
            : formatQuarter(period, locale)}
        </Row>
        <Row term={t('standing')}>
          {standing ? t(`standings.${standing}`) : t('standings.none')}
          {coverage ? `; ${tFigure('coverage-partial', coverageWords(coverage))}` : ''}
        </Row>
      </dl>
      <Link prefetch={false} href={hrefOf(source)} className="link mt-2 inline-block">
        {unit ? t('to-report') : t('to-figures')}
      </Link>
    </>
  );
}

function Row({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="text-ink-muted">{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
