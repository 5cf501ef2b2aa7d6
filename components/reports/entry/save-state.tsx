'use client';

import { Check, LoaderCircle, type LucideIcon, Pencil, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { formatTime } from '@/lib/format/dates';
import type { Entry } from './use-entry';

interface Shown {
  readonly type: string;
  readonly text: string;
  readonly icon: LucideIcon | null;
  readonly look: string;
}

const TROUBLE = {
  unreachable: ['waiting', 'text-warning'],
  'signed-out': ['signed-out', 'font-medium text-danger'],
  failed: ['failed', 'font-medium text-danger'],
  refused: ['refused', 'font-medium text-danger'],
} as const;

/**
 * How the work stands, in a few words: saved at, on its way, waiting for the network. What is read
 * out is only what lasts: each key would be read otherwise.
 */
export function SaveState({ entry }: { entry: Entry }) {
  const t = useTranslations('reports.save-bar');
  const { view, unsaved, unreadable, disputes } = entry;

  const lasting = (): Shown | null => {
    if (view.trouble) {
      const [type, look] = TROUBLE[view.trouble.type];
      return { type, text: t(type, { count: unsaved.length }), icon: TriangleAlert, look };
    }
    if (disputes.length > 0) {
      const text = t('conflict', { count: disputes.length });
      return { type: 'conflict', text, icon: TriangleAlert, look: 'font-medium text-warning' };
    }
    const heldBack = unsaved.length <= unreadable.length;
    if (view.sending || view.savedAt === null || !heldBack) return null;
    const time = formatTime(new Date(view.savedAt));
    if (unsaved.length === 0) {
      return { type: 'saved', text: t('saved-at', { time }), icon: Check, look: 'text-success' };
    }
    const text = t('saved-but', { time, count: unreadable.length });
    return { type: 'saved', text, icon: TriangleAlert, look: 'text-danger' };
  };
  const passing = (): Shown => {
    if (view.sending) {
      return { type: 'saving', text: t('saving'), icon: LoaderCircle, look: 'text-ink-muted' };
    }
    return unsaved.length > 0
      ? {
          type: 'unsaved',
          text: t('unsaved', { count: unsaved.length }),
          icon: Pencil,
          look: 'text-ink-muted',
        }
      : { type: 'resting', text: t('unchanged'), icon: null, look: 'text-ink-muted' };
  };

  const said = lasting();
  const { type, text, icon: Icon, look } = said ?? passing();
  return (
    <>
      <p
        data-save-state={type}
        className={`flex min-w-44 items-center gap-1.5 text-sm max-sm:order-first max-sm:basis-full ${look}`}
      >
        {Icon ? <Icon aria-hidden className="size-4 shrink-0" /> : null}
        {text}
      </p>
      <p role="status" className="sr-only">
        {said?.text}
      </p>
    </>
  );
}
