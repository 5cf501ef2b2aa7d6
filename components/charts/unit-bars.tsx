'use client';

import { type RefObject, useEffect, useId, useRef } from 'react';
import {
  Bar,
  BarChart,
  CartesianGrid,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { UNKNOWN } from '@/lib/format/locale';
import { formatNumber, formatPercent } from '@/lib/format/numbers';
import { fillOf, INK, type Look, LookPatterns } from './look';
import { barsHeight } from './size';

export interface BarSeries {
  readonly name: string;
  readonly look: Look;
}

export interface BarRow {
  readonly name: string;
  /** One for each series; null draws nothing. */
  readonly values: readonly (number | null)[];
  /** Overrides the series' look, for a bar that misses a target. */
  readonly look?: Look;
}

export interface UnitBarsProps {
  readonly series: readonly BarSeries[];
  readonly rows: readonly BarRow[];
  readonly stacked: boolean;
  readonly kind: 'rate' | 'number';
  readonly target: number | null;
  /** Read out when the chart is reached by keyboard. */
  readonly label: string;
}

const write = (value: number, kind: UnitBarsProps['kind']): string =>
  kind === 'rate' ? formatPercent(value) : formatNumber(value, { max: 1 });

/** In bars that lie, the library steps on by the left arrow and knows neither up nor down. */
const STEPS: Readonly<Record<string, string>> = {
  ArrowDown: 'ArrowLeft',
  ArrowRight: 'ArrowLeft',
  ArrowUp: 'ArrowRight',
  ArrowLeft: 'ArrowRight',
};

function useNaturalArrows(frame: RefObject<HTMLDivElement | null>) {
  useEffect(() => {
    const element = frame.current;
    const translate = (event: KeyboardEvent) => {
      const key = STEPS[event.key];
      // What was sent below is not translated again.
      if (!key || !event.isTrusted) return;
      event.preventDefault();
      event.stopPropagation();
      event.target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    };
    element?.addEventListener('keydown', translate, true);
    return () => element?.removeEventListener('keydown', translate, true);
  }, [frame]);
}

/** Horizontal bars, one row a unit. Its figures stand in the table beside it, which is its text. */
export default function UnitBars({ series, rows, stacked, kind, target, label }: UnitBarsProps) {
  const prefix = useId();
  const frame = useRef<HTMLDivElement>(null);
  useNaturalArrows(frame);
  const data = rows.map((row) => ({
    name: row.name,
    ...Object.fromEntries(row.values.map((value, index) => [`v${index}`, value])),
    ...(row.look ? { fill: fillOf(prefix, row.look), stroke: INK[row.look] } : {}),
  }));
  const height = barsHeight(rows.length, stacked ? 1 : series.length);
  return (
    <div ref={frame}>
      <ResponsiveContainer
        width="100%"
        height={height}
        initialDimension={{ width: 520, height }}
        debounce={50}
      >
        <BarChart
          layout="vertical"
          data={data}
          margin={{ top: 4, right: 20, bottom: 0, left: 0 }}
          barGap={1}
          barCategoryGap="22%"
          aria-label={label}
        >
          <LookPatterns prefix={prefix} />
          <CartesianGrid horizontal={false} stroke="var(--color-line)" />
          <XAxis
            type="number"
            domain={kind === 'rate' ? [0, 1] : [0, 'auto']}
            allowDecimals={kind === 'rate'}
            tickFormatter={(value: number) => write(value, kind)}
            tick={{ fontSize: 12, fill: 'var(--color-ink-muted)' }}
            stroke="var(--color-line-strong)"
            height={24}
          />
          <YAxis
            type="category"
            dataKey="name"
            width={96}
            interval={0}
            tick={{ fontSize: 12, fill: 'var(--color-ink)' }}
            tickLine={false}
            stroke="var(--color-line-strong)"
          />
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: 'var(--color-brand-soft)', fillOpacity: 0.6 }}
            formatter={(value) => (typeof value === 'number' ? write(value, kind) : UNKNOWN)}
            itemStyle={{ color: 'var(--color-ink)' }}
            contentStyle={{
              borderColor: 'var(--color-line-strong)',
              borderRadius: 6,
              fontSize: 13,
            }}
          />
          {series.map(({ name, look }, index) => (
            <Bar
              key={name}
              dataKey={`v${index}`}
              name={name}
              fill={fillOf(prefix, look)}
              stroke={INK[look]}
              stackId={stacked ? 'all' : undefined}
              isAnimationActive={false}
            />
          ))}
          {target === null ? null : (
            <ReferenceLine
              x={target}
              stroke="var(--color-ink)"
              strokeWidth={1.5}
              strokeDasharray="4 3"
            />
          )}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
