import 'server-only';
import type { Viewer } from '@/lib/domain/access';
import type { FigureRow } from '@/lib/domain/figure-row';
import { isNumeric } from '@/lib/domain/indicator';
import type { ReportingUnit } from '@/lib/domain/province';
import type { PeriodCode } from '@/lib/domain/quarter';
import type { Succession } from '@/lib/domain/unit';
import { type ExplorerQuery, MAX_FIGURES } from '@/lib/schemas/explorer';
import { ProblemError } from './errors';
import { listFigures } from './figure-queries';
import { getPeriod } from './period-queries';
import { authorise } from './scope';
import { getProvince, listSuccessions } from './unit-queries';

export interface Exploration {
  /** Numbers by period, then unit (the province last), then indicator. */
  readonly figures: readonly FigureRow[];
  /** Changes of units within the range, that no comparison over them can leave unsaid. */
  readonly successions: readonly Succession[];
}

/**
 * The numbers that an explorer's query asks for: of units as they are, of the province added up.
 * @param range the first and the last quarter
 * @throws NotFoundError for a period that does not exist, and for viewers of one unit only
 * @throws UnknownCodeError for an indicator that no quarter of the range has
 * @throws ProblemError `too-many-figures`
 */
export async function exploreFigures(
  viewer: Viewer,
  query: Pick<ExplorerQuery, 'indicator' | 'unit' | 'figures'>,
  range: { readonly from: PeriodCode; readonly to: PeriodCode },
): Promise<Exploration> {
  authorise(viewer, 'province.read');
  if (query.indicator.length === 0) return { figures: [], successions: [] };
  const [first, last, province, successions] = await Promise.all([
    getPeriod(viewer, range.from),
    getPeriod(viewer, range.to),
    getProvince(viewer),
    listSuccessions(viewer),
  ]);
  const wanted = (unit: Pick<ReportingUnit, 'code'>) =>
    query.unit.length === 0 || query.unit.includes(unit.code);
  const ask = (unit: string | null) =>
    listFigures(viewer, {
      ...range,
      unit,
      indicators: query.indicator,
      sections: [],
      standing: query.figures,
      skip: 0,
      size: MAX_FIGURES,
    });
  const lists = await Promise.all([
    ask(null),
    ...(province && wanted(province) ? [ask(province.code)] : []),
  ]);
  const total = lists.reduce((sum, list) => sum + list.total, 0);
  if (total > MAX_FIGURES) throw new ProblemError('too-many-figures', { total, max: MAX_FIGURES });
  const figures = lists
    .flatMap(({ rows }) => rows)
    .filter(({ unit, indicator }) => wanted(unit) && isNumeric(indicator));
  return {
    figures,
    successions: successions.filter(
      ({ kind, effectiveOn }) =>
        kind !== 'rename' && first.window.from < effectiveOn && effectiveOn <= last.window.from,
    ),
  };
}
