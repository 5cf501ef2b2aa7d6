import { lastDayOf, lastDayOfDeadline } from '@/lib/domain/calendar';
import type { UnitQuarter } from '@/lib/domain/province';
import { type CableRouteEntry, deadlineOf, type RouteAlert } from '@/lib/domain/register';
import { compareText } from '@/lib/format/text';
import { item } from './blocks';
import { deadlineInText } from './dates';
import type { Block } from './document';
import type { Facts } from './facts';
import type { RouteFilter } from './figure-source';
import { alertIn } from './figure-value';
import { join, listOf, type Phrase, say } from './phrase';
import { unitName } from './unit-names';
import { carried } from './unit-words';

/* Routes that are overdue, or will hardly be done in time, told together where they share a fate. */

interface Risk {
  readonly alert: RouteAlert;
  readonly kind: CableRouteEntry['kind'];
  readonly deadline: string;
  readonly authority: string | null;
  readonly routes: { readonly entry: UnitQuarter; readonly route: CableRouteEntry }[];
}

function risksOf(f: Facts): Risk[] {
  const risks = new Map<string, Risk>();
  for (const entry of f.quarter.units) {
    for (const route of entry.routes) {
      const alert = alertIn(f.quarter, route);
      const deadline = deadlineOf(route);
      if (alert === null || deadline === null) continue;
      const authority = route.extensions.at(-1)?.authority ?? null;
      const key = [alert, route.kind, deadline, authority].join('|');
      const risk = risks.get(key) ?? { alert, kind: route.kind, deadline, authority, routes: [] };
      risk.routes.push({ entry, route });
      risks.set(key, risk);
    }
  }
  return [...risks.values()].sort((a, b) => b.routes.length - a.routes.length);
}

const LEADS = { undergrounding: 'Ngầm hóa cáp viễn thông', tidying: 'Chỉnh trang, làm gọn cáp' };
const ACTS = { undergrounding: 'ngầm hóa', tidying: 'chỉnh trang, làm gọn cáp' };

export function routesAtRisk(f: Facts): (Block | null)[] {
  return risksOf(f).map((risk, index) =>
    item(f, `limits.routes.${index + 1}`, LEADS[risk.kind], [told(f, risk)]),
  );
}

/** "03 tuyến tại thành phố Tân An và 01 tuyến tại huyện Bến Lức". */
function where(f: Facts, risk: Risk): Phrase | null {
  const entries = [...new Set(risk.routes.map(({ entry }) => entry))];
  return listOf(
    entries.map((entry) => {
      const { alert, kind, deadline, authority } = risk;
      const filter: RouteFilter = { unitId: entry.unitId, alert, kind, deadline, authority };
      return say`${f.routes(filter)} tuyến tại ${unitName(entry.unit)}`;
    }),
  );
}

const namesOf = (risk: Risk): string[] =>
  [...new Set(risk.routes.flatMap(({ route }) => route.enterprises.map(carried)))]
    .filter((name) => name !== '')
    .sort(compareText);

/** "các doanh nghiệp (VNPT, Viettel)": who is to do the work, as the register has it. */
function enterprises(risk: Risk): string {
  const names = namesOf(risk);
  const [only] = names;
  if (only === undefined) return 'các doanh nghiệp';
  return names.length === 1 ? `doanh nghiệp (${only})` : `các doanh nghiệp (${names.join(', ')})`;
}

function told(f: Facts, risk: Risk): Phrase | null {
  const deadline = deadlineInText(risk.deadline);
  const term =
    risk.authority === null
      ? say`có thời hạn hoàn thành là ${deadline}`
      : say`đã được ${risk.authority} gia hạn đến ${deadline}`;
  const subject = say`${where(f, risk)} ${term}`;
  if (risk.alert === 'overdue') return say`${subject}, nay đã quá hạn ${progress(risk)}`;
  const which = risk.routes.length > 1 ? ' tuyến nào' : '';
  // A term that ended with the quarter is missed; a later one may still be kept.
  const missed = lastDayOfDeadline(risk.deadline) <= lastDayOf(f.period);
  const outlook = missed ? 'không hoàn thành đúng' : 'có nguy cơ không hoàn thành đúng';
  return say`${subject}, nhưng trong quý ${enterprises(risk)} chưa triển khai ${ACTS[risk.kind]}${which}; ${outlook} thời hạn`;
}

/** How far an overdue route is. */
function progress(risk: Risk): Phrase | null {
  const started = risk.routes.some(({ route }) => route.state === 'in-progress');
  const idle = risk.routes.some(({ route }) => route.state === 'not-started');
  return join(
    [
      started ? say`mà chưa hoàn thành` : say`mà chưa triển khai`,
      started && idle ? say`, trong đó có tuyến chưa triển khai` : null,
      namesOf(risk).length > 0 ? ` (${namesOf(risk).join(', ')})` : null,
    ],
    '',
  );
}
