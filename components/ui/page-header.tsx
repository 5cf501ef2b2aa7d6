import type { ReactNode } from 'react';
import { Breadcrumbs, type Crumb } from './breadcrumbs';

interface PageHeaderProps {
  title: string;
  /** Above the title: the period, the kind of page. */
  eyebrow?: string;
  lead?: ReactNode;
  breadcrumbs?: readonly Crumb[];
  /** Status, deadline, coverage. */
  meta?: ReactNode;
  actions?: ReactNode;
}

/** The one h1 of a page. */
export function PageHeader({ title, eyebrow, lead, breadcrumbs, meta, actions }: PageHeaderProps) {
  return (
    <header className="mb-6 space-y-3">
      {breadcrumbs ? <Breadcrumbs items={breadcrumbs} /> : null}
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 max-w-prose">
          {eyebrow ? <p className="font-medium text-brand text-sm">{eyebrow}</p> : null}
          <h1 className="font-semibold text-2xl tracking-tight sm:text-3xl">{title}</h1>
          {lead ? <p className="mt-1.5 text-ink-muted">{lead}</p> : null}
        </div>
        {actions ? (
          <div className="flex flex-wrap items-center gap-2" data-print="hide">
            {actions}
          </div>
        ) : null}
      </div>
      {meta ? (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2 text-sm">{meta}</div>
      ) : null}
    </header>
  );
}
