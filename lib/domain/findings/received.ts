import type { KeptFinding } from '@/lib/domain/snapshot';
import type { Finding, FindingView } from './finding';

/**
 * What the checks said when a report was submitted, as its snapshot keeps it, and after it what they
 * say only now: history goes on, and what was signed does not change with it.
 * @param now what the checks say of the same figures today
 */
export function receivedFindings(
  kept: readonly KeptFinding[],
  now: readonly Finding[],
): FindingView[] {
  const today = new Map(now.map((finding) => [finding.key, finding]));
  const then = kept.flatMap(({ key, explanation, finding }): FindingView[] => {
    // Older snapshots keep the key only.
    const known = finding ?? today.get(key);
    return known ? [{ ...known, explanation, later: false }] : [];
  });
  const keys = new Set(kept.map(({ key }) => key));
  const later = now.filter(({ key }) => !keys.has(key));
  return [...then, ...later.map((finding) => ({ ...finding, explanation: null, later: true }))];
}
