import type { Base } from '@/lib/domain/overview/figures';
import type { UnitsView } from '@/lib/domain/overview/section-units';
import { type UnitSearch, WHOLE_LIST } from '@/lib/domain/overview/unit-search';
import { isPeriodCode, type PeriodCode } from '@/lib/domain/quarter';

// Links of these pages are not fetched ahead: a page holds hundreds, and each would ask the server.

/** What the address of an overview says besides its period. */
export interface OverviewView extends UnitsView {
  readonly compare: Base;
  readonly figures: 'received' | 'approved';
  /** null: the front page. */
  readonly section: string | null;
  /** First quarter of a range that ends with the period; null: the quarter alone. */
  readonly from: PeriodCode | null;
  /** The section whose figure the front page's map shows; null: the first one that is known. */
  readonly map: string | null;
}

export const DEFAULT_VIEW: OverviewView = {
  compare: 'last-quarter',
  figures: 'received',
  section: null,
  from: null,
  map: null,
  ...WHOLE_LIST,
  by: null,
};

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** Reads which of many units are looked at. */
export const unitSearchOf = ({ find, page }: SearchParams): UnitSearch => ({
  find: typeof find === 'string' ? find.trim() : '',
  page: typeof page === 'string' ? Math.trunc(Number(page)) || 1 : 1,
});

/** Reads the query; what it does not know it takes as not said. A section is checked by the page. */
export function viewOf(params: SearchParams): OverviewView {
  return {
    compare: params.compare === 'last-year' ? 'last-year' : 'last-quarter',
    figures: params.figures === 'approved' ? 'approved' : 'received',
    section: typeof params.section === 'string' && params.section !== '' ? params.section : null,
    from: typeof params.from === 'string' && isPeriodCode(params.from) ? params.from : null,
    map: typeof params.map === 'string' && params.map !== '' ? params.map : null,
    by: typeof params.by === 'string' && params.by !== '' ? params.by : null,
    ...unitSearchOf(params),
  };
}

function addSearch(query: URLSearchParams, { find, page }: UnitSearch): void {
  if (find !== '') query.set('find', find);
  if (page !== 1) query.set('page', String(page));
}

/** An overview's address, with only what differs from the default. */
export function overviewHref(period: string, view: OverviewView = DEFAULT_VIEW): string {
  const query = new URLSearchParams();
  if (view.section !== null) query.set('section', view.section);
  if (view.from !== null && view.from < period) query.set('from', view.from);
  if (view.map !== null && view.section === null) query.set('map', view.map);
  if (view.compare !== DEFAULT_VIEW.compare) query.set('compare', view.compare);
  if (view.figures !== DEFAULT_VIEW.figures) query.set('figures', view.figures);
  if (view.section !== null) {
    if (view.by !== null) query.set('by', view.by);
    addSearch(query, view);
  }
  const text = query.toString();
  return text === '' ? `/overview/${period}` : `/overview/${period}?${text}`;
}

/** The same quarter and view in large type, for the meeting room. */
export function presentHref(period: string, view: OverviewView): string {
  const [path, query] = overviewHref(period, { ...view, section: null, from: null }).split('?');
  return query ? `${path}/present?${query}` : `${path}/present`;
}

/** The figure in the report that it came from. */
export const figureHref = (period: string, unit: string, indicator: string): string =>
  `/review/${period}/units/${unit}#${indicator}`;

export const unitHref = (unit: string): string => `/units/${unit}`;

export function indicatorHref(
  indicator: string,
  period: string,
  search: UnitSearch = WHOLE_LIST,
): string {
  const query = new URLSearchParams({ period });
  addSearch(query, search);
  return `/indicators/${indicator}?${query}`;
}
