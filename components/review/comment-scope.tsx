'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { SendAction } from '@/components/ui/use-send';

interface ReportAddress {
  period: string;
  unit: string;
}

interface Scope {
  report: ReportAddress;
  may: boolean;
  add: SendAction<ReportAddress & { indicator: string | null; text: string }, unknown>;
  resolve: SendAction<ReportAddress & { comment: number }, unknown>;
}

const Context = createContext<Scope | null>(null);

/** What every comment of a page needs, told once. */
export function CommentScope({ children, ...scope }: Scope & { children: ReactNode }) {
  return <Context value={scope}>{children}</Context>;
}

export function useCommentScope(): Scope {
  const scope = useContext(Context);
  if (!scope) throw new Error('Comments stand within a CommentScope');
  return scope;
}
