import { type Change, changeOf } from '@/lib/domain/comparison';
import {
  catalogueOf,
  type Figures,
  type Indicator,
  isNumeric,
  lookupIn,
} from '@/lib/domain/indicator';
import type { BaseFigures, ReportDetail } from '@/lib/domain/report-detail';
import { changesSince, type RevisionChanges, type RevisionDetail } from '@/lib/domain/revision';

export interface Read {
  readonly number: number | null;
  readonly text: string | null;
}

/** Reads a revision's figures beside those of other quarters and of the revision before. */
export interface Reading {
  readonly now: (indicator: Indicator) => Read;
  readonly before: (indicator: Indicator) => Read | null;
  readonly previous: (indicator: Indicator) => Read & { readonly change: Change };
  readonly lastYear: (indicator: Indicator) => Read & { readonly change: Change };
  readonly changes: RevisionChanges;
}

export function readingOf(report: ReportDetail, revision: RevisionDetail): Reading {
  const catalogue = catalogueOf(report.catalogue.indicators);
  const reader = (figures: Figures) => {
    const lookup = lookupIn(catalogue, figures);
    return ({ code, ...indicator }: Indicator): Read =>
      isNumeric({ code, ...indicator })
        ? { number: lookup(code), text: null }
        : { number: null, text: figures.texts[code] ?? null };
  };
  const now = reader(revision.content);
  const before = revision.before ? reader(revision.before.content) : null;
  const beside = (base: BaseFigures) => {
    const read = base.figures ? reader(base.figures) : null;
    return (indicator: Indicator) => {
      const then = read?.(indicator) ?? { number: null, text: null };
      return {
        ...then,
        change: changeOf(
          indicator,
          now(indicator).number,
          then.number,
          // Nothing to compare with is unknown, whatever happened to the unit.
          base.figures ? base.succession : null,
        ),
      };
    };
  };
  return {
    now,
    before: (indicator) => before?.(indicator) ?? null,
    previous: beside(report.previous),
    lastYear: beside(report.lastYear),
    changes: changesSince(catalogue, revision.content, revision.before?.content ?? null),
  };
}
