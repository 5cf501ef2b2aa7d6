import type { ReactNode } from 'react';

/** The whole screen is the page's: no shell round it. */
export default function PresentationLayout({ children }: { children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className="bg-surface">
      {children}
    </main>
  );
}
