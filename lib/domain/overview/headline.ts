import type { ReportingUnit } from '@/lib/domain/province';
import { countByUnit, type RouteAtRisk } from './alerts';
import type { Area, AreaCode } from './areas';

/** What an area's title says; the words are the page's. */
export type Headline =
  | { readonly type: 'unknown' }
  /** "4 đơn vị đạt từ 80% trở lên; cả tỉnh 61%" */
  | {
      readonly type: 'target';
      readonly meeting: number;
      readonly target: number;
      readonly value: number | null;
    }
  /** "26/175 điểm tạm ngưng, ở 9 đơn vị" */
  | {
      readonly type: 'part';
      readonly area: Exclude<AreaCode, 'one-stop-shop' | 'cables'>;
      readonly part: number;
      /** null where other units gave the whole than the part. */
      readonly whole: number | null;
      readonly units: number;
    }
  /** "4 tuyến có nguy cơ chậm tiến độ: Tân An 3, Bến Lức 1" */
  | {
      readonly type: 'routes';
      readonly atRisk: number;
      readonly total: number | null;
      readonly byUnit: readonly { readonly unit: ReportingUnit; readonly count: number }[];
    };

const WHOLE_OF = {
  'internet-agents': 'internet-places-inspected',
  'post-offices': 'post-offices',
  'prepaid-sim': 'sim-points-inspected',
} as const;

export function headlineOf(area: Area, atRisk: readonly RouteAtRisk[]): Headline {
  const { main } = area;
  const totalOf = (code: string) => area.columns.find(({ indicator }) => indicator.code === code);
  if (main.coverage.reported === 0) return { type: 'unknown' };
  switch (area.code) {
    case 'one-stop-shop': {
      const { target } = main.indicator;
      if (target === null) return { type: 'unknown' };
      return { type: 'target', meeting: area.meeting.length, target, value: main.value };
    }
    case 'cables':
      return {
        type: 'routes',
        atRisk: atRisk.length,
        total: totalOf('cable-routes')?.value ?? null,
        byUnit: countByUnit(atRisk),
      };
    case 'internet-agents':
    case 'post-offices':
    case 'prepaid-sim': {
      if (main.value === null) return { type: 'unknown' };
      const whole = totalOf(WHOLE_OF[area.code]);
      return {
        type: 'part',
        area: area.code,
        part: main.value,
        whole: whole?.coverage.reported === main.coverage.reported ? whole.value : null,
        units: area.rows.filter(({ values }) => (values[main.indicator.code] ?? 0) > 0).length,
      };
    }
  }
}
