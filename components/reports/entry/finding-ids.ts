import type { Finding } from '@/lib/domain/findings/finding';

export const findingId = (finding: Finding): string =>
  `finding-${finding.key.replaceAll(':', '-')}`;

/** What is said of a whole section stands beside it, everything else under a figure. */
export const isOfSection = ({ type }: Finding): boolean =>
  type === 'missing' || type === 'blank-section' || type === 'unchanged' || type === 'register';

/** A finding of a rule stands under the first figure that it is about; the others point to it. */
export const findingsAt = (findings: readonly Finding[], code: string): Finding[] =>
  findingsAbout(findings, code).filter(({ indicators }) => indicators[0] === code);

const NONE: readonly Finding[] = [];
/** By figure, of each list once: every row asks at every key. */
const indexes = new WeakMap<readonly Finding[], ReadonlyMap<string, readonly Finding[]>>();

function indexOf(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const index = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (isOfSection(finding)) continue;
    for (const code of finding.indicators) {
      const of = index.get(code) ?? [];
      index.set(code, of);
      of.push(finding);
    }
  }
  return index;
}

/** All that is said of a figure, whichever it stands under. */
export function findingsAbout(findings: readonly Finding[], code: string): readonly Finding[] {
  const index = indexes.get(findings) ?? indexOf(findings);
  indexes.set(findings, index);
  return index.get(code) ?? NONE;
}

export const describedBy = (findings: readonly Finding[], code: string): string[] =>
  findingsAbout(findings, code).map(findingId);

export const hasError = (findings: readonly Finding[], code: string): boolean =>
  findingsAbout(findings, code).some(({ severity }) => severity === 'error');
