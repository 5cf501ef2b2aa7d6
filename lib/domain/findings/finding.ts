import type { PeriodCode } from '@/lib/domain/quarter';
import type { FigureRule, Severity, WordRule } from '@/lib/domain/rule';
import type { Expectation } from './expectation';

export type RegisterFlaw =
  | 'done-below-100'
  | 'in-progress-at-100'
  | 'not-started-with-percent'
  | 'overdue-without-remark'
  | 'percent-fell'
  | 'since-after-quarter'
  | 'suspended-without-reason'
  | 'suspended-without-since'
  | 'unmoved';

interface FindingBase {
  /** Stable for one report: an explanation is kept under it. */
  readonly key: string;
  readonly section: string;
  /** A notice may be explained, and stops nothing. */
  readonly severity: Severity | 'notice';
  /** The fields that it is about, the first to be focused first. */
  readonly indicators: readonly string[];
}

export type Finding =
  | (FindingBase & {
      readonly type: 'rule';
      readonly rule: FigureRule;
      readonly left: number;
      readonly right: number;
    })
  /** What was chosen or written in two places does not go together. */
  | (FindingBase & { readonly type: 'words'; readonly rule: WordRule })
  | (FindingBase & { readonly type: 'negative' })
  /** Some of a section is filled and these are not: unknown, and shown as "–". */
  | (FindingBase & { readonly type: 'missing' })
  | (FindingBase & { readonly type: 'blank-section' })
  /** Unlike the unit's own past, or unlike the rates of other units of its kind. */
  | (FindingBase & {
      readonly type: 'unusual' | 'unlike-peers';
      readonly value: number;
      readonly expectation: Expectation;
    })
  /** Every figure of a section is as it was in the quarter before. */
  | (FindingBase & { readonly type: 'unchanged'; readonly before: PeriodCode })
  /** Entries of a register of which two things are said that do not go together, or one is not said. */
  | (FindingBase & {
      readonly type: 'register';
      readonly flaw: RegisterFlaw;
      readonly entries: readonly { readonly id: number; readonly name: string }[];
    })
  /** Tasks that have no answer, by their numbers. */
  | (FindingBase & { readonly type: 'unanswered-tasks'; readonly tasks: readonly number[] });

export type FindingView = Finding & {
  readonly explanation: string | null;
  /** The checks say so only since the report was submitted. */
  readonly later: boolean;
};
