import type { PeriodCode } from '@/lib/domain/quarter';
import type { CableRouteEntry, RouteExtension, RouteState } from '@/lib/domain/register';
import { FIRST_PERIOD, LAST_COMPLETE } from './calendar';
import { AFTER_SPLIT } from './units';

export interface DemoRoute
  extends Pick<
    CableRouteEntry,
    'id' | 'name' | 'from' | 'to' | 'km' | 'enterprises' | 'kind' | 'phase' | 'originalDeadline'
  > {
  readonly unit: string;
  readonly validFrom: PeriodCode;
  readonly validTo: PeriodCode | null;
  readonly extensions: readonly (RouteExtension & { readonly validFrom: PeriodCode })[];
  /** Periods in which work began and in which it was accepted. */
  readonly begun: PeriodCode | null;
  readonly done: PeriodCode | null;
}

const ALL = ['VNPT Long An', 'Viettel Long An', 'FPT Telecom Long An'];
const TWO = ['VNPT Long An', 'Viettel Long An'];

/** "Extended by the Provincial People's Committee to June 2013"; the article gives no number. */
const TO_JUNE = {
  deadline: '2013-06',
  authority: 'Ủy ban nhân dân tỉnh',
  documentNumber: null,
  decidedOn: null,
  validFrom: LAST_COMPLETE,
};

const underground = (unit: string, name: string, from: string, to: string, km: number) => ({
  unit,
  name,
  from,
  to,
  km,
  enterprises: ALL,
  kind: 'undergrounding' as const,
  phase: null,
  originalDeadline: '2012-12',
  extensions: [TO_JUNE],
  validFrom: FIRST_PERIOD,
  validTo: null,
  begun: null,
  done: null,
});

type Tidying = [unit: string, name: string, from: string, to: string, km: number];
const tidying = (
  [unit, name, from, to, km]: Tidying,
  times: Partial<Pick<DemoRoute, 'validFrom' | 'validTo' | 'begun' | 'done' | 'extensions'>> & {
    readonly deadline?: string;
  } = {},
) => ({
  unit,
  name,
  from,
  to,
  km,
  enterprises: TWO,
  kind: 'tidying' as const,
  phase: 'Giai đoạn 1',
  originalDeadline: times.deadline ?? '2013-Q4',
  extensions: times.extensions ?? [],
  validFrom: times.validFrom ?? ('2012-Q4' as const),
  validTo: times.validTo ?? null,
  begun: times.begun ?? null,
  done: times.done ?? null,
});

/** The register. But for the four to go underground, routes, lengths and times are invented. */
export const ROUTES: readonly DemoRoute[] = [
  underground('794', 'Đường Hùng Vương', 'Quốc lộ 1', 'Quốc lộ 62', 2.1),
  underground('794', 'Đường Trương Định', 'Đường Hùng Vương', 'Đường Nguyễn Đình Chiểu', 1.2),
  underground('794', 'Đường Võ Công Tồn', 'Đường Hùng Vương', 'Đường Nguyễn Huệ', 0.85),
  underground('803', 'Đường Nguyễn Hữu Thọ', 'Quốc lộ 1', 'Đường Mai Thị Non', 1.6),
  tidying(['798', 'Đường Lý Thường Kiệt', 'Đường Hùng Vương', 'Quốc lộ 62', 1.4], {
    validTo: LAST_COMPLETE,
    deadline: '2013-10',
  }),
  tidying(['795', 'Đường Lý Thường Kiệt', 'Đường Hùng Vương', 'Quốc lộ 62', 1.4], {
    validFrom: AFTER_SPLIT,
    deadline: '2013-10',
    begun: '2013-Q2',
  }),
  tidying(['802', 'Đường tỉnh 825', 'Ngã ba Đức Hòa', 'Cầu Đức Hòa', 3.2], {
    validFrom: '2012-Q2',
    deadline: '2013-Q2',
    begun: '2012-Q4',
    extensions: [
      {
        deadline: '2013-09-30',
        authority: 'Ủy ban nhân dân huyện',
        documentNumber: '612/UBND-KT',
        decidedOn: '2013-03-11',
        validFrom: '2013-Q1',
      },
    ],
  }),
  tidying(['802', 'Đường Võ Văn Tần', 'Ngã tư Hậu Nghĩa', 'Trung tâm Văn hóa', 1.1], {
    validFrom: '2012-Q2',
    deadline: '2012-12',
    begun: '2012-Q3',
    done: '2012-Q4',
  }),
  tidying(['804', 'Đường Trưng Trắc', 'Chợ Thủ Thừa', 'Cầu Thủ Thừa', 0.9]),
  tidying(['805', 'Đường Nguyễn Trung Trực', 'Ngã tư Tân Trụ', 'Bến xe Tân Trụ', 1.3], {
    begun: '2013-Q1',
  }),
  tidying(['806', 'Quốc lộ 50', 'Ngã ba Tân Lân', 'Chợ Cần Đước', 2.7], { begun: '2013-Q2' }),
  tidying(['807', 'Đường Nguyễn An Ninh', 'Ngã ba Chợ Mới', 'Cầu Cần Giuộc', 1.5], {
    validFrom: '2012-Q3',
    begun: '2012-Q4',
    done: '2013-Q1',
  }),
  tidying(['807', 'Quốc lộ 50', 'Ngã ba Tân Kim', 'Cầu Cần Giuộc', 2.4]),
  tidying(['808', 'Đường Đỗ Tường Phong', 'Chợ Tầm Vu', 'Ngã tư Tầm Vu', 0.75], {
    begun: '2013-Q1',
    done: '2013-Q2',
    deadline: '2013-09',
  }),
].map((route, index) => ({ id: index + 1, ...route }));

const stateOf = ({ begun, done }: DemoRoute, period: PeriodCode): RouteState => {
  if (done !== null && done <= period) return 'done';
  return begun !== null && begun <= period ? 'in-progress' : 'not-started';
};

const PERCENT: Readonly<Record<RouteState, number>> = {
  'not-started': 0,
  'in-progress': 45,
  done: 100,
};

function remarkOf(route: DemoRoute, state: RouteState, period: PeriodCode): string | null {
  if (route.kind === 'undergrounding' && period >= LAST_COMPLETE) {
    return 'Các doanh nghiệp chưa triển khai; khó hoàn thành đúng thời hạn được gia hạn.';
  }
  return state === 'in-progress' ? 'Đang thi công, bó gọn cáp theo từng đoạn.' : null;
}

const routesInForce = (unit: string, period: PeriodCode): DemoRoute[] =>
  ROUTES.filter(
    (route) =>
      route.unit === unit &&
      route.validFrom <= period &&
      (route.validTo === null || period <= route.validTo),
  );

/** The register of a unit in a period, each route with its state on the last day. */
export function routesOf(unit: string, period: PeriodCode): CableRouteEntry[] {
  return routesInForce(unit, period).map((route) => {
    const state = stateOf(route, period);
    const { id, name, from, to, km, enterprises, kind, phase, originalDeadline } = route;
    return {
      ...{ id, name, from, to, km, enterprises, kind, phase, originalDeadline },
      extensions: route.extensions
        .filter((extension) => extension.validFrom <= period)
        .map(({ deadline, authority, documentNumber, decidedOn }) => ({
          deadline,
          authority,
          documentNumber,
          decidedOn,
        })),
      state,
      percent: PERCENT[state],
      remark: remarkOf(route, state, period),
    };
  });
}
