import type { PeriodCode } from '@/lib/domain/quarter';
import { indexOf } from '../calendar';
import { noise, spread, whole } from '../noise';
import { traitsOf } from '../traits';
import type { Entries } from './entries';

export function publishing(unit: string, period: PeriodCode): Entries {
  const { size } = traitsOf(unit, period);
  const press = unit === '794' ? 6 : noise(unit, 'press') < 0.25 ? 1 : 0;
  const printing = Math.max(1, Math.round(size * spread(0.03, 0.06, unit, 'printing')));
  const copying = Math.round(size * spread(0.12, 0.2, unit, 'copying')) + indexOf(period);
  const distributors = Math.max(2, Math.round(size * spread(0.06, 0.1, unit, 'distributors')));
  const visits = whole(1, 3 + Math.round((printing + copying) / 4), unit, period, 'press visits');
  const inspected = Math.max(1, visits - whole(0, 1, unit, period, 'press again'));
  const violating = Math.round(inspected * spread(0, 0.3, unit, period, 'press violating'));
  const pirated = Math.round(violating * noise(unit, period, 'pirated'));
  return {
    numbers: {
      'press-establishments': press,
      'printing-establishments': printing,
      'photocopy-establishments': copying,
      'publishing-distributors': distributors,
      'publishing-inspections': visits,
      'publishing-places-inspected': inspected,
      'publishing-places-in-violation': violating,
      'publishing-violations-unlicensed': violating - pirated,
      'publishing-violations-pirated': pirated,
      'publishing-violations-content': 0,
      'publishing-violations-other': noise(unit, period, 'press other') < 0.15 ? violating : 0,
    },
    texts: {},
    remark: null,
  };
}
