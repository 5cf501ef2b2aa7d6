'use client';

import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { UNKNOWN } from '@/lib/format/locale';
import { formatNumber, formatPercent } from '@/lib/format/numbers';
import { TIME_HEIGHT } from './size';

export interface TimePoint {
  readonly name: string;
  readonly value: number | null;
  /** Drawn hollow: not all units are in it. */
  readonly incomplete: boolean;
}

export interface TimeLineProps {
  readonly name: string;
  readonly points: readonly TimePoint[];
  readonly kind: 'rate' | 'number';
  readonly target: number | null;
  readonly label: string;
}

const write = (value: number, kind: TimeLineProps['kind']): string =>
  kind === 'rate' ? formatPercent(value) : formatNumber(value, { max: 1 });

const compact = new Intl.NumberFormat('vi-VN', { notation: 'compact', maximumFractionDigits: 1 });

interface DotProps {
  readonly cx?: number;
  readonly cy?: number;
  readonly payload?: TimePoint;
}

function Dot({ cx, cy, payload }: DotProps) {
  if (cx === undefined || cy === undefined || !payload || payload.value === null) return null;
  return (
    <circle
      cx={cx}
      cy={cy}
      r={4.5}
      fill={payload.incomplete ? 'var(--color-surface)' : 'var(--color-series-1)'}
      stroke="var(--color-series-1)"
      strokeWidth={2}
    />
  );
}

/** One figure through the quarters; an unknown one is a gap in the line. */
export default function TimeLine({ name, points, kind, target, label }: TimeLineProps) {
  return (
    <ResponsiveContainer
      width="100%"
      height={TIME_HEIGHT}
      initialDimension={{ width: 520, height: TIME_HEIGHT }}
      debounce={50}
    >
      <LineChart
        data={[...points]}
        margin={{ top: 12, right: 20, bottom: 0, left: 0 }}
        aria-label={label}
      >
        <CartesianGrid vertical={false} stroke="var(--color-line)" />
        <XAxis
          dataKey="name"
          tick={{ fontSize: 12, fill: 'var(--color-ink)' }}
          stroke="var(--color-line-strong)"
          padding={{ left: 16, right: 16 }}
        />
        <YAxis
          width={64}
          domain={kind === 'rate' ? [0, 1] : [0, 'auto']}
          tickFormatter={(value: number) =>
            kind === 'rate' ? formatPercent(value) : compact.format(value)
          }
          tick={{ fontSize: 12, fill: 'var(--color-ink-muted)' }}
          stroke="var(--color-line-strong)"
        />
        <Tooltip
          isAnimationActive={false}
          formatter={(value) => (typeof value === 'number' ? write(value, kind) : UNKNOWN)}
          itemStyle={{ color: 'var(--color-ink)' }}
          contentStyle={{ borderColor: 'var(--color-line-strong)', borderRadius: 6, fontSize: 13 }}
        />
        {target === null ? null : (
          <ReferenceLine
            y={target}
            stroke="var(--color-ink)"
            strokeWidth={1.5}
            strokeDasharray="4 3"
          />
        )}
        <Line
          dataKey="value"
          name={name}
          type="linear"
          stroke="var(--color-series-1)"
          strokeWidth={2}
          dot={Dot}
          isAnimationActive={false}
          connectNulls={false}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}
