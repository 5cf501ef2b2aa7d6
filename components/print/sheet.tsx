import type { ReactNode } from 'react';
import { PrintButton } from './print-button';

interface SheetProps {
  /** What the buttons above the sheet say; they are not printed. */
  print: string;
  lead: string;
  back: ReactNode;
  children: ReactNode;
}

/** A page of A4 on the screen, and nothing but its content on paper. */
export function Sheet({ print, lead, back, children }: SheetProps) {
  return (
    <>
      <div
        data-print="hide"
        className="mx-auto mb-4 flex max-w-[210mm] flex-wrap items-center gap-4"
      >
        <PrintButton label={print} />
        {back}
        <p className="text-ink-muted text-sm">{lead}</p>
      </div>
      <article className="mx-auto max-w-[210mm] border border-line document-face bg-white px-5 py-8 text-black shadow-card sm:px-[18mm] sm:py-[18mm] print:max-w-none print:border-0 print:p-0 print:shadow-none">
        {children}
      </article>
    </>
  );
}
