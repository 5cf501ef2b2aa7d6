'use client';

import { createContext, type ReactNode, useEffect } from 'react';
import { dropOldFields } from '@/lib/outbox/kept-fields';

/** Whose forms keep what is typed in them; null: nobody's. */
export const KeptFormsOwner = createContext<number | null>(null);

/** Everything of one person, who finds again what they typed in a form and did not send. */
export function KeptForms({ userId, children }: { userId: number; children: ReactNode }) {
  useEffect(() => dropOldFields(Date.now()), []);
  return <KeptFormsOwner value={userId}>{children}</KeptFormsOwner>;
}
