import type { PeriodCode } from '@/lib/domain/quarter';
import type { Facts } from './facts';
import { join, maybe, type Phrase, plain, say } from './phrase';

/*
 * Comparisons. A total is compared only where all units reported it both times (the figure is
 * unknown otherwise and the words vanish), a unit only where it is still the same unit.
 */

const WHAT = { previous: 'quý trước', lastYear: 'cùng kỳ năm trước' } as const;

const UNCHANGED = 'không thay đổi';

/** What a change counts: "hồ sơ"; rates and money say it themselves. */
function measureOf(f: Facts, code: string): string {
  const indicator = f.indicator(code);
  if (!indicator?.measure || indicator.valueType === 'rate' || indicator.valueType === 'money') {
    return '';
  }
  return ` ${indicator.measure.vi}`;
}

/** "tăng 12 điểm (8,3%)", "giảm 2,1 điểm phần trăm", "không thay đổi". */
export function changeWords(f: Facts, code: string, base: PeriodCode): Phrase | null {
  const change = f.change(code, base);
  if (change === null) return null;
  // A change too small to be written is none.
  if (!/[1-9]/.test(change.text)) return say`${UNCHANGED}`;
  const verb = change.value > 0 ? 'tăng' : 'giảm';
  const relative = f.change(code, base, true);
  const share = relative !== null && /[1-9]/.test(relative.text) ? say` (${relative})` : null;
  return say`${verb} ${change}${measureOf(f, code)}${maybe(share)}`;
}

/** "tăng 12 điểm so với quý trước và giảm 3 điểm so với cùng kỳ năm trước". */
export function compared(f: Facts, code: string): Phrase | null {
  const sides = (['previous', 'lastYear'] as const).flatMap((side) => {
    const words = changeWords(f, code, f[side]);
    return words ? [{ words, what: WHAT[side] }] : [];
  });
  const still = sides.filter(({ words }) => plain(words) === UNCHANGED);
  if (still.length === 2) return say`${UNCHANGED} so với ${WHAT.previous} và ${WHAT.lastYear}`;
  return join(
    sides.map(({ words, what }) => say`${words} so với ${what}`),
    ' và ',
  );
}

/** The same, led in by a comma, where it can be said. */
export function andCompared(f: Facts, code: string): Phrase {
  const words = compared(f, code);
  return maybe(words && say`, ${words}`);
}
