import { useTranslations } from 'next-intl';

export interface SparkPoint {
  /** The period as written: "Quý I/2013". */
  label: string;
  value: number | null;
  /** The figure as written: "61,3%" or "–". */
  text: string;
}

interface SparklineProps {
  points: readonly SparkPoint[];
  /** Of what: becomes the beginning of the text alternative. */
  name: string;
  width?: number;
  height?: number;
  className?: string;
}

const PADDING = 3;

/** Runs of known neighbours: an unknown quarter is a gap, never a fall to zero. */
function runs(
  points: readonly SparkPoint[],
  at: (index: number, value: number) => string,
): string[] {
  const found: string[][] = [];
  let open: string[] | null = null;
  points.forEach((point, index) => {
    if (point.value === null) {
      open = null;
      return;
    }
    if (!open) {
      open = [];
      found.push(open);
    }
    open.push(at(index, point.value));
  });
  return found.map((run) => run.join(' '));
}

/** A small course through time, drawn on the server; says its first and last known figures in words. */
export function Sparkline({ points, name, width = 96, height = 32, className }: SparklineProps) {
  const t = useTranslations('common.figure');
  const known = points.filter((point) => point.value !== null);
  const first = known.at(0);
  const last = known.at(-1);
  if (!first || !last) return null;

  const values = known.map((point) => point.value ?? 0);
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const x = (index: number) =>
    PADDING + (index * (width - 2 * PADDING)) / Math.max(1, points.length - 1);
  const y = (value: number) => height - PADDING - ((value - low) / span) * (height - 2 * PADDING);
  const at = (index: number, value: number) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`;
  const lastIndex = points.lastIndexOf(last);
  const alternative = `${name}. ${t('trend', { first: first.text, from: first.label, last: last.text, to: last.label })}`;

  return (
    <svg
      role="img"
      aria-label={alternative}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className={className}
    >
      {runs(points, at).map((run) => (
        <polyline
          key={run}
          points={run}
          fill="none"
          className="stroke-series-1"
          strokeWidth={1.75}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ))}
      <circle cx={x(lastIndex)} cy={y(last.value ?? 0)} r={2.75} className="fill-series-1" />
    </svg>
  );
}
