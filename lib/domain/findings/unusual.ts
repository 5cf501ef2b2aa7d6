import type { Indicator } from '@/lib/domain/indicator';
import { evaluate, type Lookup } from '@/lib/domain/linear-form';
import { deviationOf, type Expectation, type OwnExpectation } from './expectation';
import type { Expected } from './expected';
import type { Finding } from './finding';

/** Usual deviations from which on a figure is worth a second look. */
const FAR = 4;
/** And that many times more than it ever was, or less than it ever was. */
const TIMES = 2;
/** Small counts jump about by themselves: 1, then 4, then 0. */
const LEAST_COUNT = 10;
/** More than that in one section would be read by nobody. */
const MOST_IN_SECTION = 3;

/** A rate has a scale of its own, 0 to 1, on which times mean little: so many points it must be. */
const LEAST_POINTS = 0.2;
/** A rate of a handful is no rate: one more or less moves it by ten points. */
const LEAST_WHOLE = 20;

/**
 * Figures that are unlike the unit's own past, and rates that are unlike those of other units of
 * its kind; the strongest first. An officer may explain them and need not: the past goes on changing
 * and must not hold up a report that was complete.
 */
export function unusualIn(
  section: string,
  indicators: readonly Indicator[],
  lookup: Lookup,
  { own, peers }: Expected,
): Finding[] {
  const found: { readonly strength: number; readonly finding: Finding }[] = [];
  for (const indicator of indicators) {
    const { code } = indicator;
    const value = lookup(code);
    if (value === null || isOfHandful(indicator, lookup)) continue;
    const common = { section, severity: 'notice', indicators: [code], value } as const;
    const usual = own[code];
    const others = peers[code];
    if (usual && isUnlikePast(indicator, usual, value)) {
      const finding = { ...common, type: 'unusual', key: `unusual:${code}` } as const;
      found.push({
        strength: Math.abs(deviationOf(usual, value)),
        finding: { ...finding, expectation: usual },
      });
    } else if (others && isUnlikePeers(others, value)) {
      const finding = { ...common, type: 'unlike-peers', key: `unlike-peers:${code}` } as const;
      found.push({
        strength: Math.abs(deviationOf(others, value)),
        finding: { ...finding, expectation: others },
      });
    }
  }
  return found
    .toSorted((a, b) => b.strength - a.strength)
    .slice(0, MOST_IN_SECTION)
    .map(({ finding }) => finding);
}

export function isOfHandful({ formula }: Pick<Indicator, 'formula'>, lookup: Lookup): boolean {
  if (formula?.type !== 'ratio') return false;
  return (evaluate(formula.denominator, lookup) ?? 0) < LEAST_WHOLE;
}

function isUnlikePast(indicator: Indicator, usual: OwnExpectation, value: number): boolean {
  if (Math.abs(deviationOf(usual, value)) < FAR) return false;
  if (indicator.valueType === 'rate') {
    return Math.abs(value - usual.median) >= LEAST_POINTS && isOutside(usual, value);
  }
  const least = indicator.valueType === 'count' ? LEAST_COUNT : 0;
  if (value > usual.median) return value >= usual.highest * TIMES && value >= least;
  // Fines that nobody had to pay this time are good news.
  if (indicator.valueType === 'money') return false;
  return value * TIMES <= usual.lowest && usual.lowest >= least;
}

const isUnlikePeers = (others: Expectation, value: number): boolean =>
  Math.abs(deviationOf(others, value)) >= FAR && Math.abs(value - others.median) >= LEAST_POINTS;

const isOutside = ({ lowest, highest }: OwnExpectation, value: number): boolean =>
  value < lowest || value > highest;
