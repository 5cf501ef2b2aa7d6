import { type Change, changeOf } from '@/lib/domain/comparison';
import type { FindingView } from '@/lib/domain/findings/finding';
import {
  catalogueOf,
  type Figures,
  type Indicator,
  isNumeric,
  lookupIn,
} from '@/lib/domain/indicator';
import {
  isFarFromPeers,
  type PeerFigure,
  type PeerFigures,
  type PeerGroup,
} from '@/lib/domain/peers';
import type { BaseFigures, ReportDetail } from '@/lib/domain/report-detail';
import { changesSince, type RevisionChanges, type RevisionDetail } from '@/lib/domain/revision';

export interface Read {
  readonly number: number | null;
  readonly text: string | null;
}

export interface PeerRead extends PeerFigure {
  readonly change: Change;
  readonly isFar: boolean;
}

/** Reads a revision's figures beside those of other quarters and of the revision before. */
export interface Reading {
  readonly now: (indicator: Indicator) => Read;
  readonly before: (indicator: Indicator) => Read | null;
  readonly previous: (indicator: Indicator) => Read & { readonly change: Change };
  readonly lastYear: (indicator: Indicator) => Read & { readonly change: Change };
  /** null where no peer reported it. */
  readonly peers: (indicator: Indicator) => PeerRead | null;
  readonly peerGroup: PeerGroup | null;
  /** What the checks say of this very figure. */
  readonly findings: (indicator: Indicator) => readonly FindingView[];
  readonly changes: RevisionChanges;
}

/** Counts follow a unit's size: more than the others have is neither better nor worse. */
const besidePeers = ({ valueType, direction }: Indicator) => ({
  valueType,
  direction: valueType === 'rate' ? direction : ('neutral' as const),
});

/** Findings about a whole section would mark every figure of it. */
const ABOUT_FIGURES: readonly FindingView['type'][] = [
  'rule',
  'words',
  'negative',
  'unusual',
  'unlike-peers',
];

export function readingOf(
  report: ReportDetail,
  revision: RevisionDetail,
  peers: PeerFigures | null,
): Reading {
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
    peers: (indicator) => {
      const figure = peers?.figures[indicator.code];
      if (!figure) return null;
      return {
        ...figure,
        change: changeOf(besidePeers(indicator), now(indicator).number, figure.median),
        isFar: isFarFromPeers(indicator, catalogue, revision.content, figure),
      };
    },
    peerGroup: peers?.group ?? null,
    findings: ({ code }) =>
      revision.findings.filter(
        ({ type, indicators }) => ABOUT_FIGURES.includes(type) && indicators.includes(code),
      ),
    changes: changesSince(catalogue, revision.content, revision.before?.content ?? null),
  };
}
