import {
  type Catalogue,
  type Figures,
  type Indicator,
  isNumeric,
  lookupIn,
  NO_FIGURES,
} from './indicator';
import type { ReportingUnit, Standing } from './province';
import type { PeriodCode } from './quarter';
import type { CommentView } from './report-detail';
import type { RevisionView } from './revision';
import type { Succession } from './unit';

/** What stands in a figure: a number, or text in canonical form; both null: unknown. */
export interface FigureContent {
  readonly number: number | null;
  readonly text: string | null;
}

/** Reads one indicator out of whole reports. */
export function contentReader(indicator: Indicator, catalogue: Catalogue) {
  return (figures: Figures | null): FigureContent =>
    isNumeric(indicator)
      ? { number: lookupIn(catalogue, figures ?? NO_FIGURES)(indicator.code), text: null }
      : { number: null, text: figures?.texts[indicator.code] ?? null };
}

export interface FigureQuarter extends FigureContent {
  readonly period: PeriodCode;
  readonly standing: Standing | null;
  /** Since the quarter before, the unit became another one. */
  readonly break: Succession | null;
}

/** One submission, and what stood in the figure then. */
export interface FigureRevision extends FigureContent {
  readonly revision: RevisionView;
}

/** Something typed: who changed which figure from what to what. */
export interface FigureTyping {
  readonly at: string;
  readonly by: string | null;
  /** The figure itself, or one that it is computed from. */
  readonly indicator: string;
  readonly from: FigureContent;
  readonly to: FigureContent;
}

export interface FigureHistory {
  readonly unit: ReportingUnit;
  readonly period: PeriodCode;
  readonly indicator: Indicator;
  /** It and all that it is computed from. */
  readonly sources: readonly Indicator[];
  /** The oldest first. */
  readonly quarters: readonly FigureQuarter[];
  readonly revisions: readonly FigureRevision[];
  /** The newest first; null for whoever sees only what was submitted. */
  readonly typings: readonly FigureTyping[] | null;
  readonly comments: readonly CommentView[];
}

/** What the trail of a save says of some figures; what it does not hold in that form is left out. */
export function typingsIn(
  data: unknown,
  at: string,
  by: string | null,
  codes: ReadonlySet<string>,
): FigureTyping[] {
  const changes = isRecord(data) && Array.isArray(data.changes) ? data.changes : [];
  return changes.flatMap((change: unknown) => {
    if (!isRecord(change) || typeof change.indicator !== 'string') return [];
    if (!codes.has(change.indicator)) return [];
    return [
      {
        at,
        by,
        indicator: change.indicator,
        from: toContent(change.from),
        to: toContent(change.to),
      },
    ];
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const toContent = (value: unknown): FigureContent => ({
  number: typeof value === 'number' ? value : null,
  text: typeof value === 'string' ? value : null,
});
