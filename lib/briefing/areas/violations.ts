import type { Indicator } from '@/lib/domain/indicator';
import type { Facts } from '../facts';
import { join, lowerFirst, type Phrase, say } from '../phrase';

/** What is none of the kinds named comes last, however often it occurs. */
const isOther = ({ code }: Indicator): number => (code.endsWith('-other') ? 1 : 0);

/**
 * "hành vi vi phạm gồm: quá giờ quy định (12 vụ), …": the kinds that the catalogue has under a
 * beginning of their code, the most frequent first. Kinds that did not occur, or whose number is
 * not known, are not named.
 */
export function kindsOfViolation(f: Facts, prefix: string): Phrase | null {
  const kinds = f.input.province.catalogue.indicators
    .filter((indicator) => indicator.code.startsWith(prefix))
    .flatMap((indicator) => {
      const count = f.some(indicator.code);
      return count ? [{ indicator, count }] : [];
    })
    .sort((a, b) => isOther(a.indicator) - isOther(b.indicator) || b.count.value - a.count.value);
  const named = kinds.map(({ indicator, count }) => {
    const measure = indicator.measure ? ` ${indicator.measure.vi}` : '';
    return say`${lowerFirst(indicator.name.vi)} (${count}${measure})`;
  });
  return say`các hành vi vi phạm gồm: ${join(named, ', ')}`;
}
