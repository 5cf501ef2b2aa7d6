import type { ReactNode } from 'react';
import { SignedInShell } from '@/app/signed-in-shell';
import { SoftNavigation } from '@/components/ui/soft-navigation';

export default function WingLayout({ children }: { children: ReactNode }) {
  return (
    <SignedInShell>
      {children}
      <SoftNavigation />
    </SignedInShell>
  );
}
