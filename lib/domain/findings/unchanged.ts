import { type Figures, type Indicator, isNumeric } from '@/lib/domain/indicator';
import type { PeriodCode } from '@/lib/domain/quarter';
import type { Finding } from './finding';

/** Fewer figures can agree by chance, or because nothing happened. */
const LEAST_SAME = 5;
/** Noughts stay noughts: so many of the figures must be something. */
const LEAST_SOMETHING = 3;

/**
 * A section in which nothing but the date changed: every figure that is known equals that of the
 * quarter before. Things that are there (mailboxes, stations) may stand still; what was done in a
 * quarter hardly comes out the same in each line.
 */
export function unchangedIn(
  section: string,
  indicators: readonly Indicator[],
  figures: Figures,
  previous: Figures,
  before: PeriodCode,
): Finding | null {
  const known = indicators.filter(
    (indicator) =>
      indicator.kind === 'entered' && isNumeric(indicator) && isKnown(figures, indicator),
  );
  const something = known.filter(({ code }) => figures.numbers[code] !== 0);
  const same = known.every(({ code }) => figures.numbers[code] === previous.numbers[code]);
  if (
    !same ||
    known.length < LEAST_SAME ||
    something.length < LEAST_SOMETHING ||
    !something.some(({ overTime }) => overTime === 'flow')
  ) {
    return null;
  }
  return {
    type: 'unchanged',
    key: `unchanged:${section}`,
    section,
    severity: 'notice',
    indicators: known.map(({ code }) => code),
    before,
  };
}

const isKnown = ({ numbers }: Figures, { code }: Indicator): boolean =>
  numbers[code] !== null && numbers[code] !== undefined;
