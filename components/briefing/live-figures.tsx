'use client';

import { Link2, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useDeferredValue, useMemo } from 'react';
import type { EditPart } from '@/lib/briefing/edit/parts';
import { rebind } from '@/lib/briefing/edit/rebind';
import type { PartView } from '@/lib/briefing/edit/view';

interface Known {
  /** What the data say, as written. */
  readonly actual: string;
}

const partOf = (part: PartView): EditPart<Known> => {
  const { text, style } = part;
  if (part.type === 'figure') return { type: 'figure', text, style, actual: text };
  if (part.type === 'typed' && part.actual !== null) {
    return { type: 'typed', text, style, actual: part.actual };
  }
  return { type: 'text', text, style };
};

/** While typing: how many numbers are still bound, and which were typed over. */
export function LiveFigures({ parts, text }: { parts: readonly PartView[]; text: string }) {
  const t = useTranslations('briefing.form');
  const words = useDeferredValue(text);
  const now = useMemo(() => rebind(parts.map(partOf), words), [parts, words]);
  const bound = now.filter(({ type }) => type === 'figure').length;
  const typed = now.filter((part) => part.type === 'typed');
  return (
    <ul className="space-y-1">
      <li className="flex items-center gap-1.5 text-ink-muted">
        <Link2 aria-hidden className="size-4 shrink-0" />
        {t('bound', { count: bound })}
      </li>
      {typed.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list made anew with each letter
        <li key={index} className="flex items-center gap-1.5 text-warning">
          <TriangleAlert aria-hidden className="size-4 shrink-0" />
          {t('typed', { text: part.text, actual: part.actual })}
        </li>
      ))}
    </ul>
  );
}
