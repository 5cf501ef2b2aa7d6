import { useTranslations } from 'next-intl';
import type { ReadingProblem } from './reading';

/** How to write what could not be read. */
export function useProblemText(): (problem: ReadingProblem) => string {
  const number = useTranslations('common.form.number');
  const t = useTranslations('reports.problem');
  return (problem) => {
    switch (problem) {
      case 'not-a-day':
      case 'not-a-moment':
      case 'not-a-percent':
        return t(problem);
      default:
        return number(problem);
    }
  };
}
