/*
 * Four quarters of a year round one table, the one on the floor alight: a quarter's ring with its
 * meeting in the middle.
 */

/** The mark alone. Takes the text's colour; the quarter alight is gold. */
export function LogoMark({ className }: { className?: string }) {
  return (
    <svg aria-hidden viewBox="0 0 32 32" className={className} fill="none">
      <g stroke="currentColor" strokeWidth="5">
        <path d="M17.5 28.4a12.5 12.5 0 0 0 10.9-10.9" />
        <path d="M3.6 17.5a12.5 12.5 0 0 0 10.9 10.9" />
        <path d="M14.5 3.6A12.5 12.5 0 0 0 3.6 14.5" />
      </g>
      <path d="M17.5 3.6a12.5 12.5 0 0 1 10.9 10.9" stroke="var(--color-gold)" strokeWidth="5" />
      <circle cx="16" cy="16" r="4.5" fill="currentColor" />
    </svg>
  );
}

/** Mark and name. */
export function Wordmark() {
  return (
    <span className="inline-flex items-center gap-2.5">
      <LogoMark className="size-8 shrink-0" />
      <span className="whitespace-nowrap font-semibold text-xl tracking-tight">Giao ban</span>
    </span>
  );
}
