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
import type { Rule } from './rule';
import type { Typing } from './save-changes';
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
  readonly typings: readonly Typing[] | null;
  /** By which explanations are told apart. */
  readonly rules: readonly Rule[];
  readonly comments: readonly CommentView[];
}

/**
 * Whether a change belongs to the history of figures: they themselves, their notes, the explanations
 * of what the checks say of them, and for what is counted from a register each of its entries.
 */
export function isAbout(
  { change, section }: Typing,
  figures: readonly Indicator[],
  rules: readonly Rule[],
): boolean {
  const codes = new Set(figures.map(({ code }) => code));
  switch (change.what) {
    case 'figure':
    case 'note':
      return codes.has(change.of);
    case 'explanation': {
      const rule = rules.find(({ code }) => code === change.of);
      return rule
        ? [...rule.left, ...rule.right].some(({ indicator }) => codes.has(indicator))
        : codes.has(change.of.slice(change.of.indexOf(':') + 1));
    }
    case 'remark':
      return false;
    default:
      return figures.some((figure) => figure.kind === 'register' && figure.section === section);
  }
}
