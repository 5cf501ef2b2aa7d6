'use client';

import { type Change, ChangeIndicator } from '@/components/ui/change-indicator';
import { CoverageNote } from '@/components/ui/coverage-note';
import { SoftLink } from '@/components/ui/soft-link';
import type { UnitCoverage } from '@/lib/domain/aggregate';

/** A figure of the province, written. */
export interface ListedFigure {
  readonly label: string;
  readonly href: string;
  readonly value: string;
  readonly measure: string | null;
  readonly coverage: UnitCoverage;
  readonly change: Change;
}

/** Figures one under another: name, value, how many units it stands on, change. */
export function FigureList({ figures }: { figures: readonly ListedFigure[] }) {
  return (
    <dl className="divide-y divide-line">
      {figures.map(({ label, href, value, measure, coverage, change }) => (
        <div key={href} className="justify-between gap-x-4 py-1.5 sm:flex sm:items-baseline">
          <dt className="text-sm">
            <SoftLink href={href} className="link">
              {label}
            </SoftLink>
          </dt>
          <dd className="sm:max-w-[65%] sm:text-end">
            <span className="tabular me-3 font-semibold">
              {value}
              {measure ? (
                <span className="ms-1 font-normal text-ink-muted text-xs">{measure}</span>
              ) : null}
            </span>
            <CoverageNote coverage={coverage} />
            <br />
            <ChangeIndicator {...change} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
