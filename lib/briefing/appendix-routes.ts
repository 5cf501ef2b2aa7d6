import type { CableRouteEntry } from '@/lib/domain/register';
import { deadlineOf } from '@/lib/domain/register';
import { UNKNOWN } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/numbers';
import { deadlineInText } from './dates';
import type { DocumentTable, Inline, TableColumn } from './document';
import type { Facts } from './facts';
import { alertIn } from './figure-value';
import { lowerFirst, upperFirst } from './phrase';
import { unitName } from './unit-names';
import { carried } from './unit-words';

/* The register of routes as it stood in the quarter. */

const KINDS = { undergrounding: 'Ngầm hóa', tidying: 'Chỉnh trang, làm gọn' } as const;
const STATES = {
  'not-started': 'Chưa triển khai',
  'in-progress': 'Đang triển khai',
  done: 'Đã hoàn thành',
} as const;
const ALERTS = { overdue: 'quá hạn', 'not-started-in-time': 'có nguy cơ trễ hạn' } as const;

const column = (
  key: string,
  header: string,
  width: number,
  align: TableColumn['align'] = 'left',
) => ({
  key,
  header,
  group: null,
  align,
  width,
});

const COLUMNS: readonly TableColumn[] = [
  column('position', 'STT', 6, 'center'),
  column('unit', 'Đơn vị', 11),
  column('route', 'Tuyến', 23),
  column('kind', 'Hình thức', 12),
  column('km', 'Km', 7, 'right'),
  column('enterprises', 'Doanh nghiệp', 15),
  column('deadline', 'Thời hạn', 14),
  column('state', 'Tình trạng', 14),
];

const words = (text: string): readonly Inline[] => [{ type: 'text', text }];

export function routeTable(f: Facts): DocumentTable | null {
  const routes = f.quarter.units.flatMap((entry) =>
    entry.routes.map((route) => ({ unit: entry.unit, route })),
  );
  if (routes.length === 0) return null;
  return {
    key: 'routes',
    caption: null,
    compact: false,
    columns: COLUMNS,
    rows: routes.map(({ unit, route }, index) => ({
      key: `route.${route.id}`,
      role: 'unit',
      cells: [
        String(index + 1),
        upperFirst(unitName(unit)),
        `${carried(route.name)}${stretch(route)}`,
        `${KINDS[route.kind]}${route.phase === null ? '' : `, ${lowerFirst(carried(route.phase))}`}`,
        formatNumber(route.km),
        route.enterprises.join(', ') || UNKNOWN,
        deadline(route),
        state(f, route),
      ].map(words),
    })),
  };
}

function stretch(route: CableRouteEntry): string {
  const ends = [route.from, route.to].map(carried).filter((end) => end !== '');
  return ends.length === 2 ? ` (${ends.join(' - ')})` : '';
}

function deadline(route: CableRouteEntry): string {
  const due = deadlineOf(route);
  if (due === null) return UNKNOWN;
  const extension = route.extensions.at(-1);
  if (!extension) return upperFirst(deadlineInText(due));
  const number =
    extension.documentNumber === null ? '' : `, văn bản số ${carried(extension.documentNumber)}`;
  return `${upperFirst(deadlineInText(due))} (gia hạn${number})`;
}

function state(f: Facts, route: CableRouteEntry): string {
  if (route.state === null) return UNKNOWN;
  const alert = alertIn(f.quarter, route);
  const percent =
    route.state === 'in-progress' && route.percent !== null
      ? ` (${formatNumber(route.percent)}%)`
      : '';
  return `${STATES[route.state]}${percent}${alert === null ? '' : `; ${ALERTS[alert]}`}`;
}
