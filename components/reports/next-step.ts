import type { ReportDetail, SectionState } from '@/lib/domain/report-detail';
import { isEditable, type ReportStatus } from '@/lib/domain/report-status';

/** Whether the unit still owes something: it types, or its leader signs. */
export const isDue = (status: ReportStatus): boolean =>
  isEditable(status) || status === 'awaiting-signature';

export type NextStepKey =
  | 'locked'
  | 'start'
  | 'fill'
  | 'fix'
  | 'correct'
  | 'amend'
  | 'answer-tasks'
  | 'request-signature'
  | 'sign'
  | 'wait-signature'
  | 'wait-colleagues'
  | 'wait-review'
  | 'approved';

export interface NextStepOf {
  readonly key: NextStepKey;
  /** Where it is done; null when there is nothing for this person to do. */
  readonly href: string | null;
}

const isUncorrected = ({ review }: Pick<SectionState, 'review'>): boolean =>
  review?.standing === 'to-correct';

export type SectionProgress = 'errors' | 'not-started' | 'unexplained' | 'to-correct' | 'complete';

/** The worst that can be said of a section. A register without entries is complete by itself. */
export function sectionProgress(
  section: Pick<SectionState, 'errors' | 'unexplained' | 'version' | 'filled' | 'review'>,
): SectionProgress {
  if (section.errors > 0) return 'errors';
  if (section.version === 0 && section.filled === 0) return 'not-started';
  if (section.unexplained > 0) return 'unexplained';
  return isUncorrected(section) ? 'to-correct' : 'complete';
}

/** Whether something in it stops the report; words alone never do. */
const isOpen = ({ errors, unexplained }: SectionState): boolean => errors > 0 || unexplained > 0;

/** Whether tasks are left that this person can answer and nobody has explained. */
const owesAnswers = ({ tasks, findings }: Pick<ReportDetail, 'tasks' | 'findings'>): boolean =>
  tasks.some((task) => task.editable) &&
  findings.some(({ type, explanation }) => type === 'unanswered-tasks' && !explanation);

/** What is to be done now, by this person or by whom they wait for. */
export function nextStepOf(
  detail: Pick<ReportDetail, 'status' | 'period' | 'sections' | 'tasks' | 'findings' | 'may'>,
): NextStepOf {
  const { status, period, sections, may } = detail;
  const base = `/reports/${period.code}`;
  const check = `${base}/check`;
  if (status === 'approved') return { key: 'approved', href: `${base}/receipt` };
  if (status === 'submitted') return { key: 'wait-review', href: `${base}/receipt` };
  if (period.lockReason !== null) return { key: 'locked', href: null };
  if (status === 'awaiting-signature') {
    return may.sign ? { key: 'sign', href: check } : { key: 'wait-signature', href: check };
  }
  const mine = sections.filter((section) => section.editable);
  const open = mine.find(isOpen);
  if (open) {
    const untouched = sections.every((section) => section.version === 0);
    const fix = sections.some((section) => section.errors > 0);
    const first = fix ? (mine.find((section) => section.errors > 0) ?? open) : open;
    return { key: untouched ? 'start' : fix ? 'fix' : 'fill', href: `${base}/${first.code}` };
  }
  const returned = mine.find(isUncorrected);
  if (returned) return { key: 'correct', href: `${base}/${returned.code}` };
  if (owesAnswers(detail)) return { key: 'answer-tasks', href: `${base}/tasks` };
  if (!may.requestSignature) return { key: 'wait-colleagues', href: null };
  return { key: status === 'returned' ? 'amend' : 'request-signature', href: check };
}

export interface Progress {
  readonly filled: number;
  readonly total: number;
  readonly done: number;
  readonly sections: number;
}

export function progressOf(sections: readonly SectionState[]): Progress {
  const sum = (of: (section: SectionState) => number) =>
    sections.reduce((total, section) => total + of(section), 0);
  return {
    filled: sum((section) => section.filled),
    total: sum((section) => section.total),
    done: sections.filter((section) => sectionProgress(section) === 'complete').length,
    sections: sections.length,
  };
}
