import { type Draft, paragraph } from '../blocks';
import { andCompared } from '../compare';
import type { Facts } from '../facts';
import { join, maybe, type Phrase, say } from '../phrase';
import { kindsOfViolation } from './violations';
import { wholeProvince } from './wording';

/** Counts only, where they are known; the units' assessment stands among the difficulties. */
export function prepaidSim(f: Facts): Draft {
  return {
    key: 'prepaid-sim',
    heading: 'Quản lý thuê bao di động trả trước',
    blocks: [
      paragraph(f, 'prepaid-sim.points', [
        points(f),
        inspected(f),
        kindsOfViolation(f, 'sim-violations-'),
        handled(f),
      ]),
    ],
  };
}

function points(f: Facts): Phrase | null {
  return say`đến cuối quý, ${wholeProvince(f)} có ${f.some('sim-points')} điểm đăng ký thông tin thuê bao di động trả trước${andCompared(f, 'sim-points')}`;
}

function inspected(f: Facts): Phrase | null {
  const points = f.total('sim-points-inspected');
  if (points?.value === 0) return say`trong quý chưa kiểm tra điểm đăng ký nào`;
  const rate = say` (${f.total('sim-violation-rate')})`;
  const violating = say`, phát hiện ${f.part('sim-points-in-violation', 'sim-points-inspected')} điểm vi phạm${maybe(rate)}`;
  return say`trong quý đã kiểm tra ${points} điểm đăng ký${maybe(violating)}`;
}

function handled(f: Facts): Phrase | null {
  return join(
    [
      say`đã tạm giữ, tịch thu ${f.some('sims-seized')} SIM`,
      say`quyết định phạt ${f.some('sim-fines-decided')}`,
      say`đã thu ${f.some('sim-fines-collected')}`,
    ],
    ', ',
  );
}
