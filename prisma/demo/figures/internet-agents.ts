import type { PeriodCode } from '@/lib/domain/quarter';
import { indexOf } from '../calendar';
import { noise, pick, spread, whole } from '../noise';
import { traitsOf } from '../traits';
import { PROFILE } from '../units';
import type { Entries } from './entries';

const KINDS = [
  'internet-violations-opening-hours',
  'internet-violations-near-school',
  'internet-violations-no-certificate',
  'internet-violations-content',
  'internet-violations-other',
] as const;

/** Violations by kind: one for each place, and a second one for some. Opening hours lead. */
function kindsOf(unit: string, period: PeriodCode, places: number): Record<string, number> {
  const counts: Record<string, number> = Object.fromEntries(KINDS.map((kind) => [kind, 0]));
  const total = places + Math.round(places * spread(0, 0.3, unit, period, 'second'));
  for (let index = 0; index < total; index += 1) {
    const kind = pick(
      [KINDS[0], KINDS[0], KINDS[0], KINDS[2], KINDS[2], KINDS[4], KINDS[1], KINDS[3]],
      unit,
      period,
      'kind',
      index,
    );
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

export function internetAgents(unit: string, period: PeriodCode): Entries {
  const { size } = traitsOf(unit, period);
  const fading = 0.985 ** indexOf(period);
  const withGames = Math.round(size * spread(0.5, 0.6, unit, 'games') * fading);
  const withoutGames = Math.round(size * spread(0.12, 0.2, unit, 'plain') * fading);
  const places = withGames + withoutGames;
  const visits = Math.round(places * spread(0.25, 0.5, unit, period, 'visits'));
  const inspected = Math.round(visits * spread(0.85, 1, unit, period, 'inspected'));
  const violating = Math.round(inspected * spread(0.08, 0.2, unit, period, 'violating'));
  const appraised = whole(0, 2 + Math.round(size / 22), unit, period, 'appraised') + 1;
  const decided = violating * 500_000 * whole(2, 6, unit, period, 'fine');
  // Bến Lức collected in 2012-Q2 what had been decided in the quarter before as well.
  const share =
    unit === '803' && period === '2012-Q2' ? 1.25 : spread(0.6, 1, unit, period, 'collected');
  return {
    numbers: {
      'internet-places-with-games': withGames,
      'internet-places-without-games': withoutGames,
      'internet-places-suspended': whole(0, Math.round(places / 18), unit, period, 'suspended'),
      'internet-certificates-appraised': appraised,
      'internet-certificates-issued': Math.max(0, appraised - whole(0, 1, unit, period, 'refused')),
      'internet-certificates-revoked': noise(unit, period, 'revoked') < 0.2 ? 1 : 0,
      'internet-inspections': visits,
      'internet-places-inspected': inspected,
      'internet-places-in-violation': violating,
      ...kindsOf(unit, period, violating),
      'internet-fines-decided': decided,
      'internet-fines-collected': Math.round((decided * share) / 500_000) * 500_000,
    },
    texts: {},
    remark:
      noise(unit, period, 'team') < 0.45
        ? `${PROFILE.inspectionTeam} phối hợp các ngành kiểm tra đại lý Internet và thẩm định hồ sơ cấp giấy chứng nhận; xã, thị trấn cùng tham gia nhắc nhở.`
        : null,
  };
}
