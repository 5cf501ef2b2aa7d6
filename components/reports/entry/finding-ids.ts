import type { Finding } from '@/lib/domain/rule';

export const findingId = (finding: Finding): string =>
  `finding-${finding.key.replaceAll(':', '-')}`;

/** What is said of a whole section stands beside it, everything else under a figure. */
export const isOfSection = ({ type }: Finding): boolean =>
  type === 'missing' || type === 'blank-section' || type === 'unchanged' || type === 'register';

/** A finding of a rule stands under the first figure that it is about; the others point to it. */
export const findingsAt = (findings: readonly Finding[], code: string): Finding[] =>
  findings.filter((finding) => !isOfSection(finding) && finding.indicators[0] === code);

const about = (findings: readonly Finding[], code: string): Finding[] =>
  findings.filter((finding) => !isOfSection(finding) && finding.indicators.includes(code));

export const describedBy = (findings: readonly Finding[], code: string): string[] =>
  about(findings, code).map(findingId);

export const hasError = (findings: readonly Finding[], code: string): boolean =>
  about(findings, code).some(({ severity }) => severity === 'error');
