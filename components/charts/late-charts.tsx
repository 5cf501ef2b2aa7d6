'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { barsHeight, TIME_HEIGHT } from './size';
import type { TimeLineProps } from './time-line';
import type { UnitBarsProps } from './unit-bars';

// The library comes after the page's text and tables, into room that is kept for it.
const UnitBars = dynamic(() => import('./unit-bars'), { ssr: false, loading: Waiting });
const TimeLine = dynamic(() => import('./time-line'), { ssr: false, loading: Waiting });

function Waiting() {
  const t = useTranslations('common.state');
  return <p className="p-4 text-ink-muted text-sm">{t('loading')}</p>;
}

export function LateUnitBars(props: UnitBarsProps) {
  const height = barsHeight(props.rows.length, props.stacked ? 1 : props.series.length);
  return (
    <div data-chart style={{ height }} className="overflow-hidden">
      <UnitBars {...props} />
    </div>
  );
}

export function LateTimeLine(props: TimeLineProps) {
  return (
    <div data-chart style={{ height: TIME_HEIGHT }} className="overflow-hidden">
      <TimeLine {...props} />
    </div>
  );
}
