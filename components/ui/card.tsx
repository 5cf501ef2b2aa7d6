import type { ReactNode } from 'react';
import { cx } from './cx';

interface CardProps {
  children: ReactNode;
  className?: string;
  /** Without inner space, for a table or a list that goes to the edges. */
  flush?: boolean;
}

export function Card({ children, className, flush = false }: CardProps) {
  return (
    <div
      data-card
      className={cx(
        'rounded-lg border border-line bg-surface shadow-card',
        flush ? 'overflow-hidden' : 'p-4 sm:p-5',
        className,
      )}
    >
      {children}
    </div>
  );
}
