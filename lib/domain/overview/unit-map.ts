import type { Coverage } from '@/lib/domain/aggregate';
import { aggregate } from '@/lib/domain/aggregate';
import { catalogueOf, type Indicator, isNumeric } from '@/lib/domain/indicator';
import type { ProvinceQuarter, Section } from '@/lib/domain/province';
import { AREA_PLANS } from './areas';
import { type UnitFigure, unitFigures } from './figures';
import type { Drawing } from './outlines';

/** What a section's map is coloured by. A rate where there is one: counts follow a unit's size. */
const MAP_FIGURES: Readonly<Record<string, string>> = {
  'one-stop-shop': 'on-time-rate',
  'internet-agents': 'internet-places-in-violation',
  'post-offices': 'post-offices-suspended',
  'prepaid-sim': 'sim-points-in-violation',
  cables: 'cable-routes-not-started',
  email: 'mailbox-use-rate',
  broadcasting: 'stations-broken',
  publishing: 'publishing-places-in-violation',
  sanctions: 'sanction-decisions',
};

/** Steps of shade, from the lightest (0) to the darkest. */
export const SHADES = 5;

/** Units whose figures lie between two values, both of which some unit has. */
export interface Step {
  readonly shade: number;
  readonly from: number;
  readonly to: number;
}

export interface MapUnit extends UnitFigure {
  /** null: unknown. */
  readonly shade: number | null;
}

/** A figure of a quarter by unit, in steps: what a map shows, however it is drawn. */
export interface UnitMap {
  readonly section: Section;
  readonly indicator: Indicator;
  readonly coverage: Coverage;
  /** The smallest first; none where nothing is known. */
  readonly steps: readonly Step[];
  /** In the official order. The Department has no place on a map. */
  readonly units: readonly MapUnit[];
}

/** Few steps are spread over the shades, so that neighbours stay far apart. */
const SPREAD: readonly (readonly number[])[] = [
  [],
  [2],
  [1, 3],
  [0, 2, 4],
  [0, 1, 3, 4],
  [0, 1, 2, 3, 4],
];

/**
 * Steps of about equally many units each; equal figures are always in one step. With five figures or
 * fewer each has its own.
 */
export function stepsOf(values: readonly number[]): Step[] {
  const sorted = [...values].sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  const classOf = (value: number, index: number) =>
    distinct.length <= SHADES
      ? index
      : Math.floor((SHADES * sorted.indexOf(value)) / sorted.length);
  const classes = new Map<number, { from: number; to: number }>();
  for (const [index, value] of distinct.entries()) {
    const key = classOf(value, index);
    classes.set(key, { from: classes.get(key)?.from ?? value, to: value });
  }
  const found = [...classes.values()];
  return found.map((step, index) => ({ ...step, shade: SPREAD[found.length]?.[index] ?? index }));
}

/** null for a section without a figure that a map could show. */
export function unitMapOf(section: string, province: ProvinceQuarter): UnitMap | null {
  const catalogue = catalogueOf(province.catalogue.indicators);
  const indicator = catalogue.get(MAP_FIGURES[section] ?? '');
  const found = province.catalogue.sections.find(({ code }) => code === section);
  if (!indicator || !isNumeric(indicator) || !found) return null;
  const figures = unitFigures(indicator, catalogue, province.current).filter(
    ({ unit }) => unit.kind !== 'department',
  );
  // What is written alike is shaded alike: rates are shown to a tenth of a percent.
  const written = (value: number) =>
    indicator.valueType === 'rate' ? Math.round(value * 1000) / 1000 : value;
  const steps = stepsOf(figures.flatMap(({ value }) => (value === null ? [] : written(value))));
  const shadeOf = (value: number) =>
    steps.find(({ from, to }) => from <= written(value) && written(value) <= to)?.shade ?? null;
  return {
    section: found,
    indicator,
    coverage: aggregate(
      indicator,
      catalogue,
      province.current.units.filter(({ unitKind }) => unitKind !== 'department'),
    ).coverage,
    steps,
    units: figures.map((figure) => ({
      ...figure,
      shade: figure.value === null ? null : shadeOf(figure.value),
    })),
  };
}

/** The map of the area that is asked for; else of the first one of which something is known. */
export function firstMapOf(wanted: string | null, province: ProvinceQuarter): UnitMap | null {
  const codes: readonly string[] = AREA_PLANS.map(({ section }) => section);
  if (wanted !== null && codes.includes(wanted)) return unitMapOf(wanted, province);
  const maps = codes.flatMap((code) => unitMapOf(code, province) ?? []);
  return maps.find(({ steps }) => steps.length > 0) ?? maps[0] ?? null;
}

/** Where a unit's tile stands, counted from 1 at the top and at the left. */
export interface Tile {
  readonly unitId: number;
  readonly column: number;
  readonly row: number;
}

/** Where the units of a period lie. */
export interface UnitPlaces {
  readonly tiles: readonly Tile[];
  /** null: no map of outlines is in force. */
  readonly drawing: Drawing | null;
}

export const NO_PLACES: UnitPlaces = { tiles: [], drawing: null };

type OfUnit = { readonly unit: { readonly id: number } };

/** The outlines of these units; null where none of them has one. */
export function drawingOf(units: readonly OfUnit[], { drawing }: UnitPlaces): Drawing | null {
  const ids = new Set(units.map(({ unit }) => unit.id));
  const outlines = drawing?.outlines.filter(({ unitId }) => ids.has(unitId)) ?? [];
  return drawing && outlines.length > 0 ? { ...drawing, outlines } : null;
}

/** Whether any of these units has a place among the tiles. */
export const hasTile = (units: readonly OfUnit[], { tiles }: UnitPlaces): boolean =>
  units.some(({ unit }) => tiles.some(({ unitId }) => unitId === unit.id));

export interface TilePlan<U> {
  readonly columns: number;
  readonly placed: readonly { readonly unit: U; readonly column: number; readonly row: number }[];
  /** Units without a place of their own, in order: they follow below. */
  readonly rest: readonly U[];
}

/** Places tiles as their neighbours stand; of two units on one place the later one goes to the rest. */
export function planTiles<U extends OfUnit>(
  units: readonly U[],
  tiles: readonly Tile[],
): TilePlan<U> {
  const byUnit = new Map(tiles.map((tile) => [tile.unitId, tile]));
  const taken = new Set<string>();
  const placed: TilePlan<U>['placed'][number][] = [];
  const rest: U[] = [];
  for (const unit of units) {
    const tile = byUnit.get(unit.unit.id);
    const place = tile ? `${tile.column}:${tile.row}` : '';
    if (!tile || taken.has(place)) {
      rest.push(unit);
      continue;
    }
    taken.add(place);
    placed.push({ unit, column: tile.column, row: tile.row });
  }
  // What no unit of this quarter stands on at the edges is left out.
  const left = Math.min(...placed.map(({ column }) => column)) - 1;
  const top = Math.min(...placed.map(({ row }) => row)) - 1;
  return {
    columns: placed.length === 0 ? 0 : Math.max(...placed.map(({ column }) => column)) - left,
    placed: placed.map(({ unit, column, row }) => ({
      unit,
      column: column - left,
      row: row - top,
    })),
    rest,
  };
}
