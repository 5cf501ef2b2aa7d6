import { type ReactNode, useId } from 'react';
import { Card } from './card';
import { cx } from './cx';

interface PanelProps {
  title: string;
  /** The heading's level in its page. */
  level?: 2 | 3;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  /** For a table that goes to the edges. */
  flush?: boolean;
  className?: string;
}

/** A titled part of a page: a labelled section, one heading, its actions beside it. */
export function Panel({
  title,
  level = 2,
  lead,
  actions,
  children,
  flush = false,
  className,
}: PanelProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={id} className={className}>
      <Card flush>
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 border-line border-b px-4 py-3 sm:px-5">
          <div className="min-w-0">
            <Heading id={id} className={cx('font-semibold', level === 2 ? 'text-lg' : 'text-base')}>
              {title}
            </Heading>
            {lead ? <p className="mt-0.5 text-ink-muted text-sm">{lead}</p> : null}
          </div>
          {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
        </div>
        <div className={flush ? undefined : 'p-4 sm:p-5'}>{children}</div>
      </Card>
    </section>
  );
}
