'use client';

import { useTranslations } from 'next-intl';
import { useToast } from '@/components/ui/toast';
import { useSend } from '@/components/ui/use-send';
import type { EntryView } from '@/lib/briefing/edit/view';
import { focusWithin } from './names';
import { useBriefing } from './scope';

export interface ParagraphProps {
  section: string;
  entry: EntryView;
  /** Its last edit; null where it is as generated. */
  history: { readonly version: number; readonly by: string; readonly at: string } | null;
  orderVersion: number;
}

export type ParagraphAct = 'up' | 'down' | 'drop' | 'restore' | 'keep' | 'regenerate';

/** What can be done to a paragraph with one press; says what was done. */
export function useParagraph({ section, entry, history, orderVersion }: ParagraphProps) {
  const t = useTranslations('briefing.paragraph.done');
  const announce = useToast();
  const { period, actions } = useBriefing();
  const place = { period, section, key: entry.key };
  const key = { ...place, version: history?.version ?? 0 };
  const run = (act: ParagraphAct) => {
    switch (act) {
      case 'up':
      case 'down':
        return actions.move({ ...place, version: orderVersion, by: act === 'up' ? -1 : 1 });
      case 'drop':
      case 'restore':
        return actions.drop({ ...key, dropped: act === 'drop' });
      case 'keep':
      case 'regenerate':
        return actions.settle({ ...key, keep: act === 'keep' ? 'own' : 'generated' });
    }
  };
  // The action answers with nothing: what was done is known here.
  const { send, pending, failure, clear } = useSend(
    async (act: ParagraphAct) => ({ ...(await run(act)), data: act }),
    (act) => {
      if (!act) return;
      announce(t(act));
      focusWithin(entry.key, act === 'up' || act === 'down' ? '[data-menu]' : 'button');
    },
  );
  return { act: send, pending, failure, clear };
}
