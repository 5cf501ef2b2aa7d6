'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { SendAction } from '@/components/ui/use-send';

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

/** Which briefing is being written, whether it may be, and how. */
export function BriefingScope({ children, ...scope }: Scope & { children: ReactNode }) {
  return <Context value={scope}>{children}</Context>;
}

export function useBriefing(): Scope {
  const scope = useContext(Context);
  if (!scope) throw new Error('A paragraph stands within a BriefingScope');
  return scope;
}
