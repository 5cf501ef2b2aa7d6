import type { PeriodCode } from '@/lib/domain/quarter';
import { spread, whole } from '../noise';
import { DEPARTMENT } from '../units';
import type { Entries } from './entries';

const FIELDS = ['post', 'telecom', 'internet', 'printing-publishing'] as const;
type Field = (typeof FIELDS)[number];

interface Case {
  readonly records: number;
  readonly decisions: number;
  readonly decided: number;
  readonly collected: number;
}

const toHalfMillions = (amount: number): number => Math.round(amount / 500_000) * 500_000;

/** Cases of a field. What other sections report of it is part of it and not added to it. */
function caseOf(
  [unit, period, field]: readonly [string, PeriodCode, Field],
  records: number,
  known?: { readonly decided: number; readonly collected: number },
): Case {
  const decisions =
    records === 0 ? 0 : Math.max(1, records - whole(0, 1, unit, period, field, 'pending'));
  const decided = known?.decided ?? decisions * 500_000 * whole(2, 8, unit, period, field, 'fine');
  return {
    records,
    decisions,
    decided,
    collected:
      known?.collected ??
      toHalfMillions(decided * spread(0.6, 1, unit, period, field, 'collected')),
  };
}

function casesOf(
  unit: string,
  period: PeriodCode,
  reported: Readonly<Record<string, number>>,
): Record<Field, Case> {
  if (unit === DEPARTMENT.code) {
    return {
      post: caseOf([unit, period, 'post'], whole(0, 3, period, 'post')),
      telecom: caseOf([unit, period, 'telecom'], whole(3, 9, period, 'telecom')),
      internet: caseOf([unit, period, 'internet'], whole(2, 6, period, 'internet')),
      'printing-publishing': caseOf(
        [unit, period, 'printing-publishing'],
        whole(1, 5, period, 'printing'),
      ),
    };
  }
  const number = (code: string): number => reported[code] ?? 0;
  return {
    post: caseOf([unit, period, 'post'], 0),
    telecom: caseOf([unit, period, 'telecom'], number('sim-points-in-violation'), {
      decided: number('sim-fines-decided'),
      collected: number('sim-fines-collected'),
    }),
    internet: caseOf([unit, period, 'internet'], number('internet-places-in-violation'), {
      decided: number('internet-fines-decided'),
      collected: number('internet-fines-collected'),
    }),
    'printing-publishing': caseOf(
      [unit, period, 'printing-publishing'],
      number('publishing-places-in-violation'),
    ),
  };
}

function authoritiesOf(
  unit: string,
  period: PeriodCode,
  decisions: number,
): Record<string, number> {
  if (unit === DEPARTMENT.code) {
    const province = Math.min(decisions, whole(0, 1, unit, period, 'province'));
    return {
      'sanction-decisions-by-inspectorate': decisions - province,
      'sanction-decisions-by-province': province,
    };
  }
  const lower = Math.round(decisions * spread(0.05, 0.2, unit, period, 'lower'));
  const others = Math.round(decisions * spread(0, 0.15, unit, period, 'others'));
  return {
    'sanction-decisions-by-committee': decisions - lower - others,
    'sanction-decisions-by-lower-committee': lower,
    'sanction-decisions-by-others': others,
  };
}

/** @param reported the same unit's figures in the sections on Internet, SIM and publishing. */
export function sanctions(
  unit: string,
  period: PeriodCode,
  reported: Readonly<Record<string, number>>,
): Entries {
  const cases = casesOf(unit, period, reported);
  const by = (prefix: string, part: keyof Case) =>
    Object.fromEntries(FIELDS.map((field) => [`${prefix}-${field}`, cases[field][part]]));
  const decisions = FIELDS.reduce((sum, field) => sum + cases[field].decisions, 0);
  return {
    numbers: {
      ...by('sanction-records', 'records'),
      ...by('sanction-decisions', 'decisions'),
      ...by('sanction-fines-decided', 'decided'),
      ...by('sanction-fines-collected', 'collected'),
      ...authoritiesOf(unit, period, decisions),
    },
    texts: {},
    remark: null,
  };
}
