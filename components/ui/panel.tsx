import { type ReactNode, useId } from 'react';
import { Card } from './card';
import { cx } from './cx';
import { Fold } from './fold';

interface PanelProps {
  title: string;
  /** To be jumped to. */
  id?: string;
  /** The heading's level in its page. */
  level?: 2 | 3;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  /** For a table that goes to the edges. */
  flush?: boolean;
  /** On a phone the body is folded away under these words. */
  fold?: string;
  className?: string;
}

/** A titled part of a page: a labelled section, one heading, its actions beside it. */
export function Panel({
  title,
  id,
  level = 2,
  lead,
  actions,
  children,
  flush = false,
  fold,
  className,
}: PanelProps) {
  const headingId = useId();
  const Heading = `h${level}` as const;
  const body = <div className={flush ? undefined : 'p-4 sm:p-5'}>{children}</div>;
  return (
    <section id={id} aria-labelledby={headingId} className={cx('scroll-mt-4', className)}>
      <Card flush>
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 border-line border-b px-4 py-3 sm:px-5">
          <div className="min-w-0">
            <Heading
              id={headingId}
              className={cx('font-semibold', level === 2 ? 'text-lg' : 'text-base')}
            >
              {title}
            </Heading>
            {lead ? <p className="mt-0.5 text-ink-muted text-sm">{lead}</p> : null}
          </div>
          {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
        </div>
        {fold ? (
          <Fold label={fold} of={title}>
            {body}
          </Fold>
        ) : (
          body
        )}
      </Card>
    </section>
  );
}
