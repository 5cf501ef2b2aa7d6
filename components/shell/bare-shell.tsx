import type { ReactNode } from 'react';
import { AppShell } from './app-shell';

/** For pages outside every wing, where nobody is known: the band and the foot, no doors. */
export function BareShell({ children }: { children: ReactNode }) {
  return (
    <AppShell user={null} navigation={[]} demo={null}>
      {children}
    </AppShell>
  );
}
