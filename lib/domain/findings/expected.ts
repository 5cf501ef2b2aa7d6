import {
  type Catalogue,
  type Figures,
  type Indicator,
  isNumeric,
  lookupIn,
} from '@/lib/domain/indicator';
import type { PeriodCode } from '@/lib/domain/quarter';
import { medianOf } from '@/lib/domain/robust';
import { type Expectation, expectationOf, type OwnExpectation } from './expectation';

/** What a report is held against beside its own sums: plain and small, for the browser has it too. */
export interface Expected {
  /** The quarter before, whose figures `previous` are where a section is compared with itself. */
  readonly before: PeriodCode | null;
  /** By indicator: what the unit's own earlier quarters let one expect. */
  readonly own: Readonly<Record<string, OwnExpectation>>;
  /** By rate: what other units of its kind let one expect. */
  readonly peers: Readonly<Record<string, Expectation>>;
}

export const NOTHING_EXPECTED: Expected = { before: null, own: {}, peers: {} };

/** Approved figures of one quarter. */
export interface PastQuarter {
  readonly period: PeriodCode;
  readonly figures: Figures;
}

/** With fewer quarters "usual" would be a guess. */
const LEAST_QUARTERS = 5;
/** With fewer units there is no crowd to stand out from. */
const LEAST_PEERS = 8;

/** A sum repeats what its parts say already; a rate says something of its own. */
const hasUsual = (indicator: Indicator): boolean =>
  isNumeric(indicator) && (indicator.kind !== 'derived' || indicator.valueType === 'rate');

export const isRate = (indicator: Indicator): boolean => indicator.formula?.type === 'ratio';

/**
 * @param own the unit's earlier approved quarters that can be compared with this one
 * @param peers the same of each other unit of its kind
 */
export function expectedOf(
  before: PeriodCode | null,
  indicators: readonly Indicator[],
  catalogue: Catalogue,
  own: readonly PastQuarter[],
  peers: readonly (readonly PastQuarter[])[],
): Expected {
  return {
    before,
    own: expectations(indicators.filter(hasUsual), (code) => {
      const known = knownIn(own, code, catalogue);
      if (known.length < LEAST_QUARTERS) return null;
      const values = known.map(({ value }) => value);
      const ends = { lowest: Math.min(...values), highest: Math.max(...values) };
      return { ...spanned(values, known), ...ends };
    }),
    peers: expectations(indicators.filter(isRate), (code) => {
      const known = peers.map((past) => knownIn(past, code, catalogue)).filter(isSome);
      if (known.length < LEAST_PEERS) return null;
      // Of each unit its middle, so that one that reports more often counts no more.
      const middles = known.map((past) => medianOf(past.map(({ value }) => value)));
      return spanned(middles, known.flat());
    }),
  };
}

const isSome = (list: readonly unknown[]): boolean => list.length > 0;

interface Known {
  readonly period: PeriodCode;
  readonly value: number;
}

function knownIn(past: readonly PastQuarter[], code: string, catalogue: Catalogue): Known[] {
  return past.flatMap(({ period, figures }) => {
    const value = lookupIn(catalogue, figures)(code);
    return value === null ? [] : [{ period, value }];
  });
}

function spanned(values: readonly number[], from: readonly Known[]): Expectation {
  const periods = from.map(({ period }) => period).toSorted();
  const [first] = periods;
  const last = periods.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('Nothing to expect from');
  return expectationOf(values, first, last);
}

function expectations<E extends Expectation>(
  indicators: readonly Indicator[],
  of: (code: string) => E | null,
): Record<string, E> {
  return Object.fromEntries(
    indicators.flatMap(({ code }) => {
      const expectation = of(code);
      return expectation ? [[code, expectation]] : [];
    }),
  );
}
