import type { ReportTask, TaskState } from '@/lib/domain/task';
import type { SavedSection } from '@/lib/outbox/entry-wire';

/** An answer as it stands in its form; the empty state: none chosen yet. */
export interface AnswerFields {
  readonly state: TaskState | '';
  readonly text: string;
}

/** Fields under their keys, as they are kept and sent. */
export const answerFields = (fields: Readonly<Record<string, string>>): AnswerFields => ({
  state: (fields.state ?? '') as AnswerFields['state'],
  text: fields.text ?? '',
});

export const isSameAnswer = (a: AnswerFields, b: AnswerFields): boolean =>
  a.state === b.state && a.text.trim() === b.text.trim();

export const savedAnswer = ({
  version,
  answer,
}: Pick<ReportTask, 'version' | 'answer'>): SavedSection => ({
  version,
  fields: { state: answer?.state ?? '', text: answer?.text ?? '' },
  savedAt: answer?.at ?? null,
  savedBy: answer?.by ?? null,
  // An answer's form names who saved it, whoever that is
  savedBySelf: false,
});
