import { cx } from '@/components/ui/cx';

/** How a series is drawn: told apart by hue, lightness and pattern, so that none is needed alone. */
export type Look = 'solid' | 'hatch' | 'dots';

export const INK: Record<Look, string> = {
  solid: 'var(--color-series-1)',
  hatch: 'var(--color-series-2)',
  dots: 'var(--color-series-3)',
};

const GROUND: Record<Exclude<Look, 'solid'>, string> = { hatch: '#fbe3c8', dots: '#e6def5' };

export interface LegendEntry {
  readonly look: Look;
  readonly label: string;
}

const patternId = (prefix: string, look: Look) => `${prefix}-${look}`;

/** `fill` of a series; the patterns must be in the same document (`LookPatterns`). */
export const fillOf = (prefix: string, look: Look): string =>
  look === 'solid' ? INK.solid : `url(#${patternId(prefix, look)})`;

export function LookPatterns({ prefix }: { prefix: string }) {
  return (
    <defs>
      <pattern
        id={patternId(prefix, 'hatch')}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" fill={GROUND.hatch} />
        <rect width="3" height="6" fill={INK.hatch} />
      </pattern>
      <pattern id={patternId(prefix, 'dots')} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill={GROUND.dots} />
        <circle cx="3" cy="3" r="2" fill={INK.dots} />
      </pattern>
    </defs>
  );
}

function Swatch({ look, prefix }: { look: Look; prefix: string }) {
  return (
    <svg aria-hidden width="18" height="12" className="shrink-0">
      <LookPatterns prefix={prefix} />
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

/** Written by the server, outside the chart: it is there before the chart is, and moves nothing. */
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
