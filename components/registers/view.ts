import type { IsoDate } from '@/lib/domain/calendar';
import { isPeriodCode, type PeriodCode } from '@/lib/domain/quarter';
import {
  POST_OFFICE_STATES,
  ROUTE_KINDS,
  ROUTE_STATES,
  routeAlertOf,
  SUSPENSION_REASONS,
} from '@/lib/domain/register';
import {
  isClosed,
  type RegisteredPostOffice,
  type RegisteredRoute,
  type RegisterName,
} from '@/lib/domain/registers/registered';
import { compareText, matchesSearch } from '@/lib/format/text';

/** What the address of a register says; '' is everything. */
export interface RegisterView {
  /** null: the page's own choice. */
  readonly period: PeriodCode | null;
  readonly unit: string;
  readonly state: string;
  /** Kind of a route, reason of a suspension. */
  readonly kind: string;
  readonly q: string;
  readonly page: number;
}

/** Besides the states themselves: not reported, closed; and, for routes, in danger. */
export const ROUTE_FILTERS = [...ROUTE_STATES, 'at-risk', 'unknown', 'closed'] as const;
export const OFFICE_FILTERS = [...POST_OFFICE_STATES, 'unknown', 'closed'] as const;
export const KINDS = { 'cable-routes': ROUTE_KINDS, 'post-offices': SUSPENSION_REASONS } as const;

const STATES: Record<RegisterName, readonly string[]> = {
  'cable-routes': ROUTE_FILTERS,
  'post-offices': OFFICE_FILTERS,
};

export const PAGE_SIZE = 100;

type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** Reads the query; what it does not know it takes as not said. */
export function viewOf(register: RegisterName, params: SearchParams): RegisterView {
  const text = (name: string) => {
    const value = params[name];
    return typeof value === 'string' ? value.slice(0, 100).trim() : '';
  };
  const oneOf = (name: string, known: readonly string[]) =>
    known.includes(text(name)) ? text(name) : '';
  const period = text('period');
  return {
    period: isPeriodCode(period) ? period : null,
    unit: text('unit'),
    state: oneOf('state', STATES[register]),
    kind: oneOf('kind', KINDS[register]),
    q: text('q'),
    page: Math.max(1, Number.parseInt(text('page'), 10) || 1),
  };
}

/** A register's address, with only what was said. */
export function registerHref(register: RegisterName, view: Partial<RegisterView> = {}): string {
  const query = new URLSearchParams();
  for (const name of ['period', 'unit', 'state', 'kind', 'q'] as const) {
    if (view[name]) query.set(name, view[name]);
  }
  if (view.page !== undefined && view.page > 1) query.set('page', String(view.page));
  const text = query.toString();
  return `/registers/${register}${text === '' ? '' : `?${text}`}`;
}

export const entryHref = (register: RegisterName, id: number): string =>
  `/registers/${register}/${id}`;

const byUnitAndName =
  <E extends { unit: { id: number }; name: string }>(place: (entry: E) => string) =>
  (a: E, b: E) =>
    a.unit.id === b.unit.id
      ? compareText(place(a), place(b)) || compareText(a.name, b.name)
      : // The order of the units is the query's
        0;

function matches(
  entry: RegisteredRoute | RegisteredPostOffice,
  view: RegisterView,
  period: PeriodCode,
  texts: readonly string[],
): boolean {
  if ((view.state === 'closed') !== isClosed(entry, period)) return false;
  if (view.unit !== '' && entry.unit.code !== view.unit) return false;
  if (view.state === 'unknown' && entry.state !== null) return false;
  return matchesSearch([...texts, entry.unit.name].join(' '), view.q);
}

/** Routes that a view asks for, unit by unit, each unit's in Vietnamese order. */
export function routesIn(
  routes: readonly RegisteredRoute[],
  view: RegisterView,
  period: PeriodCode,
  asOf: IsoDate,
): RegisteredRoute[] {
  return routes
    .filter((route) => {
      const texts = [route.name, route.from, route.to, route.phase ?? '', ...route.enterprises];
      if (!matches(route, view, period, texts)) return false;
      if (view.kind !== '' && route.kind !== view.kind) return false;
      if (view.state === 'at-risk') return routeAlertOf(route, asOf) !== null;
      return isState(view.state, ROUTE_STATES) ? route.state === view.state : true;
    })
    .sort(byUnitAndName(() => ''));
}

/** Points that a view asks for, unit by unit, each unit's by commune and name. */
export function officesIn(
  offices: readonly RegisteredPostOffice[],
  view: RegisterView,
  period: PeriodCode,
): RegisteredPostOffice[] {
  return offices
    .filter((office) => {
      if (!matches(office, view, period, [office.name, office.commune])) return false;
      if (view.kind !== '' && office.reason !== view.kind) return false;
      return isState(view.state, POST_OFFICE_STATES) ? office.state === view.state : true;
    })
    .sort(byUnitAndName((office) => office.commune));
}

const isState = (state: string, known: readonly string[]): boolean => known.includes(state);

/** One page of what was found, and how many pages there are. */
export function pageOf<E>(entries: readonly E[], page: number): { shown: E[]; pages: number } {
  const pages = Math.max(1, Math.ceil(entries.length / PAGE_SIZE));
  const start = (Math.min(page, pages) - 1) * PAGE_SIZE;
  return { shown: entries.slice(start, start + PAGE_SIZE), pages };
}
