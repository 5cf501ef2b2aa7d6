import type { PeriodCode } from '@/lib/domain/quarter';
import { cableFigures, postOfficeFigures } from '@/lib/domain/register';
import type { Snapshot } from '@/lib/domain/snapshot';
import { routesOf } from '../cable-routes';
import { LAST_COMPLETE } from '../calendar';
import { postOfficesOf } from '../post-offices';
import { DEPARTMENT } from '../units';
import { broadcasting } from './broadcasting';
import { email } from './email';
import type { Entries } from './entries';
import { internetAgents } from './internet-agents';
import { oneStopShop } from './one-stop-shop';
import { prepaidSim } from './prepaid-sim';
import { publishing } from './publishing';
import { remarks } from './remarks';
import { sanctions } from './sanctions';

/** Everything of a report that its unit knows: what a snapshot holds but for its findings. */
export type ReportContent = Pick<
  Snapshot,
  'numbers' | 'texts' | 'notes' | 'remarks' | 'routes' | 'postOffices'
>;

/** What a unit could not say in a quarter: the totals then cover fewer units than there are. */
const UNKNOWN: readonly (readonly [PeriodCode, unit: string, indicators: readonly string[]])[] = [
  ['2012-Q1', '796', ['mailboxes-used']],
  ['2012-Q1', '801', ['broadcast-hours']],
  ['2012-Q2', '799', ['photocopy-establishments', 'publishing-distributors']],
  ['2012-Q2', '797', ['mailboxes-used']],
  ['2012-Q3', '800', ['sim-points', 'sims-seized']],
  ['2012-Q3', '805', ['dossiers-awaiting-supplement']],
  ['2012-Q4', '801', ['sim-points']],
  ['2012-Q4', '796', ['broadcast-hours']],
  [LAST_COMPLETE, '800', ['mailboxes-used']],
  [LAST_COMPLETE, '796', ['broadcast-hours']],
  [LAST_COMPLETE, '797', ['photocopy-establishments']],
  [LAST_COMPLETE, '801', ['dossiers-awaiting-supplement']],
  ['2013-Q2', '803', ['photocopy-establishments']],
  ['2013-Q2', '795', ['mailboxes-used', 'publishing-distributors']],
];

const unknownOf = (unit: string, period: PeriodCode): readonly string[] =>
  UNKNOWN.filter(([code, of]) => code === period && of === unit).flatMap(([, , list]) => list);

const WHY_UNKNOWN = 'Chưa thống kê đầy đủ, sẽ bổ sung kỳ sau.';

function sectionsOf(unit: string, period: PeriodCode): Record<string, Entries> {
  if (unit === DEPARTMENT.code) return { sanctions: sanctions(unit, period, {}) };
  const internet = internetAgents(unit, period);
  const sim = prepaidSim(unit, period);
  const press = publishing(unit, period);
  return {
    'one-stop-shop': oneStopShop(unit, period),
    'internet-agents': internet,
    'prepaid-sim': sim,
    email: email(unit, period),
    broadcasting: broadcasting(unit, period),
    publishing: press,
    sanctions: sanctions(unit, period, { ...internet.numbers, ...sim.numbers, ...press.numbers }),
    remarks: remarks(unit, period),
  };
}

/** The whole report of a unit for a quarter, as it is when nothing is left to do. */
export function reportContent(unit: string, period: PeriodCode): ReportContent {
  const sections = sectionsOf(unit, period);
  const unknown = unknownOf(unit, period);
  const routes = routesOf(unit, period);
  const postOffices = postOfficesOf(unit, period);
  const entered = Object.assign({}, ...Object.values(sections).map(({ numbers }) => numbers));
  for (const code of unknown) delete entered[code];
  const registers =
    unit === DEPARTMENT.code ? {} : { ...cableFigures(routes), ...postOfficeFigures(postOffices) };
  return {
    numbers: { ...entered, ...registers },
    texts: Object.assign({}, ...Object.values(sections).map(({ texts }) => texts)),
    notes: Object.fromEntries(unknown.map((code) => [code, WHY_UNKNOWN])),
    remarks: Object.entries(sections).flatMap(([section, { remark }]) =>
      remark === null ? [] : [{ section, text: remark }],
    ),
    routes,
    postOffices,
  };
}
