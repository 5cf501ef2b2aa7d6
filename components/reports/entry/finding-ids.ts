import type { Finding } from '@/lib/domain/rule';

export const findingId = (finding: Finding): string =>
  `finding-${finding.key.replaceAll(':', '-')}`;

/** A finding of a rule stands under the first figure that it is about; the others point to it. */
export const findingsAt = (findings: readonly Finding[], code: string): Finding[] =>
  findings.filter(
    ({ type, indicators }) => (type === 'rule' || type === 'negative') && indicators[0] === code,
  );

const about = (findings: readonly Finding[], code: string): Finding[] =>
  findings.filter(
    ({ type, indicators }) => (type === 'rule' || type === 'negative') && indicators.includes(code),
  );

export const describedBy = (findings: readonly Finding[], code: string): string[] =>
  about(findings, code).map(findingId);

export const hasError = (findings: readonly Finding[], code: string): boolean =>
  about(findings, code).some(({ severity }) => severity === 'error');
