import type { UnitCoverage } from '@/lib/domain/aggregate';

/** What the messages of a coverage take: how many units, and what there is of the Department. */
export interface CoverageWords extends Record<string, number | string> {
  readonly reported: number;
  readonly expected: number;
  readonly department: 'none' | 'in' | 'out' | 'alone' | 'silent';
}

/**
 * The Department reports too, but nobody counts it among the province's units: "14/14 đơn vị và Sở",
 * not 15/15.
 */
export function coverageWords({ reported, expected, department }: UnitCoverage): CoverageWords {
  if (department === undefined) return { reported, expected, department: 'none' };
  if (expected === 1) {
    return { reported, expected, department: department ? 'alone' : 'silent' };
  }
  return {
    reported: department ? reported - 1 : reported,
    expected: expected - 1,
    department: department ? 'in' : 'out',
  };
}
