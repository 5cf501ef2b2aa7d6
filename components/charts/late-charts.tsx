'use client';

import { useTranslations } from 'next-intl';
import { type ComponentType, type RefObject, useEffect, useRef, useState } from 'react';
import { barsHeight, TIME_HEIGHT } from './size';
import type { TimeLineProps } from './time-line';
import type { UnitBarsProps } from './unit-bars';

type Load<P> = () => Promise<{ default: ComponentType<P> }>;

const loadUnitBars: Load<UnitBarsProps> = () => import('./unit-bars');
const loadTimeLine: Load<TimeLineProps> = () => import('./time-line');

/** How far below the window a chart's room may be when the library is asked for. */
const NEAR = '600px';

/**
 * A chart that comes when its room is near the window: after the page's text and tables, and not at all
 * to who does not look so far down.
 */
function useLate<P>(load: Load<P>): [RefObject<HTMLDivElement | null>, ComponentType<P> | null] {
  const room = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<ComponentType<P> | null>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        // Without a line it does not come; the table says the same.
        load().then(
          (module) => setChart(() => module.default),
          () => undefined,
        );
      },
      { rootMargin: NEAR },
    );
    if (room.current) observer.observe(room.current);
    return () => observer.disconnect();
  }, [load]);
  return [room, chart];
}

function Waiting() {
  const t = useTranslations('common.state');
  return <p className="p-4 text-ink-muted text-sm">{t('loading')}</p>;
}

export function LateUnitBars(props: UnitBarsProps) {
  const [room, Chart] = useLate(loadUnitBars);
  const height = barsHeight(props.rows.length, props.stacked ? 1 : props.series.length);
  return (
    <div ref={room} data-chart style={{ height }} className="overflow-hidden">
      {Chart ? <Chart {...props} /> : <Waiting />}
    </div>
  );
}

export function LateTimeLine(props: TimeLineProps) {
  const [room, Chart] = useLate(loadTimeLine);
  return (
    <div ref={room} data-chart style={{ height: TIME_HEIGHT }} className="overflow-hidden">
      {Chart ? <Chart {...props} /> : <Waiting />}
    </div>
  );
}
