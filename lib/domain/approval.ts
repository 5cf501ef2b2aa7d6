import type { ReviewRow } from './review';
import type { SectionStanding } from './section-review';

/** What a reviewer has to look at before a report is approved together with others. */
export const APPROVAL_HURDLES = ['errors', 'comments', 'uncorrected', 'reopened'] as const;
export type ApprovalHurdle = (typeof APPROVAL_HURDLES)[number];

/** How many of each there are; those of which there are none are missing. */
export type Hurdles = readonly { readonly hurdle: ApprovalHurdle; readonly count: number }[];

/**
 * What stands in the way: errors that the checks find now, comments that nobody has dealt with,
 * sections that were returned and not changed, and passed ones that were changed.
 */
export function hurdlesOf(report: {
  readonly errors: number;
  readonly openComments: number;
  readonly standings: readonly (SectionStanding | null | undefined)[];
}): Hurdles {
  const of = (standing: SectionStanding) =>
    report.standings.filter((candidate) => candidate === standing).length;
  const counts: Record<ApprovalHurdle, number> = {
    errors: report.errors,
    comments: report.openComments,
    uncorrected: of('to-correct'),
    reopened: of('reopened'),
  };
  return APPROVAL_HURDLES.flatMap((hurdle) =>
    counts[hurdle] > 0 ? [{ hurdle, count: counts[hurdle] }] : [],
  );
}

export const hurdlesOfRow = ({ openComments, sections }: ReviewRow): Hurdles =>
  hurdlesOf({
    errors: sections.reduce((sum, { errors }) => sum + errors, 0),
    openComments,
    standings: sections.map(({ standing }) => standing),
  });
