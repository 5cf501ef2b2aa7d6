'use client';

import { cx } from '@/components/ui/cx';
import { fillOf, INK, type Look, LookPatterns } from './look';

export interface LegendEntry {
  readonly look: Look;
  readonly label: string;
}

function Swatch({ look, prefix }: { look: Look; prefix: string }) {
  return (
    <svg aria-hidden width="18" height="12" className="shrink-0">
      {look === 'solid' ? null : <LookPatterns prefix={prefix} />}
      <rect x="0.5" y="0.5" width="17" height="11" fill={fillOf(prefix, look)} stroke={INK[look]} />
    </svg>
  );
}

interface LegendProps {
  label: string;
  entries: readonly LegendEntry[];
  /** Told what the dashed line is, where there is one. */
  target?: string | null;
  className?: string;
}

/** Outside the chart: in the page's HTML, before the chart is, so that it moves nothing. */
export function ChartLegend({ label, entries, target = null, className }: LegendProps) {
  if (entries.length + (target ? 1 : 0) < 2) return null;
  return (
    <ul aria-label={label} className={cx('flex flex-wrap gap-x-4 gap-y-1 text-xs', className)}>
      {entries.map((entry) => (
        <li key={entry.label} className="flex items-center gap-1.5">
          <Swatch look={entry.look} prefix={`legend-${entry.look}`} />
          {entry.label}
        </li>
      ))}
      {target ? (
        <li className="flex items-center gap-1.5">
          <svg aria-hidden width="18" height="12" className="shrink-0">
            <line
              x1="0"
              x2="18"
              y1="6"
              y2="6"
              className="stroke-ink"
              strokeWidth="1.5"
              strokeDasharray="4 3"
            />
          </svg>
          {target}
        </li>
      ) : null}
    </ul>
  );
}
