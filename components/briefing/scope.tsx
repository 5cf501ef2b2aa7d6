'use client';

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { usePresence } from '@/components/ui/use-presence';
import type { SendAction } from '@/components/ui/use-send';
import type { Presence } from '@/lib/domain/presence';

interface ParagraphKey {
  period: string;
  section: string;
  key: string;
  version: number;
}

export interface BriefingActions {
  save: SendAction<ParagraphKey & { seen: string; text: string }, unknown>;
  drop: SendAction<ParagraphKey & { dropped: boolean }, unknown>;
  settle: SendAction<ParagraphKey & { keep: 'own' | 'generated' }, unknown>;
  move: SendAction<ParagraphKey & { by: -1 | 1 }, unknown>;
  add: SendAction<
    {
      period: string;
      section: string;
      behind: string | null;
      type: 'paragraph' | 'item';
      text: string;
    },
    { key: string }
  >;
  finalise: SendAction<
    {
      period: string;
      number: number;
      signedOn: string;
      signerName: string;
      signerTitle: string;
      recipients: string[];
    },
    { version: number },
    string
  >;
  newVersion: SendAction<{ period: string; version: number }, { version: number }>;
}

interface Scope {
  readonly period: string;
  readonly canEdit: boolean;
  readonly actions: BriefingActions;
}

const Context = createContext<Scope | null>(null);

const Others = createContext<readonly Presence[]>([]);
const Writing = createContext<(change: (now: string | null) => string | null) => void>(() => {});

/** Which briefing is being written, whether it may be, and how; and who else writes it just now. */
export function BriefingScope({ children, ...scope }: Scope & { children: ReactNode }) {
  const [writing, setWriting] = useState<string | null>(null);
  const others = usePresence(scope.canEdit ? `briefing/${scope.period}` : null, writing);
  return (
    <Context value={scope}>
      <Writing value={setWriting}>
        <Others value={others}>{children}</Others>
      </Writing>
    </Context>
  );
}

export const useOthers = (): readonly Presence[] => useContext(Others);

/** Others are told that this paragraph is being written for as long as the caller is shown. */
export function useWriting(paragraph: string): void {
  const setWriting = useContext(Writing);
  useEffect(() => {
    setWriting(() => paragraph);
    // Another paragraph may have been opened meanwhile.
    return () => setWriting((now) => (now === paragraph ? null : now));
  }, [paragraph, setWriting]);
}

export function useBriefing(): Scope {
  const scope = useContext(Context);
  if (!scope) throw new Error('A paragraph stands within a BriefingScope');
  return scope;
}
