import { type Change, changeOf } from '@/lib/domain/comparison';
import {
  catalogueOf,
  type Indicator,
  isNumeric,
  lookupIn,
  NO_FIGURES,
} from '@/lib/domain/indicator';
import type { ReportDetail } from '@/lib/domain/report-detail';

/** A third more or less, or ten points of a rate: worth a second look before one signs. */
const RELATIVE = 1 / 3;
const POINTS = 0.1;
/** Of a handful, a third is one: small counts jump about by themselves. */
const SMALL = 5;

export interface NotableChange {
  readonly indicator: Indicator;
  readonly value: number;
  readonly before: number;
  readonly change: Extract<Change, { type: 'change' }>;
}

/** What changed markedly since last quarter, the most first; empty where nothing can be compared. */
export function notableChanges(
  detail: Pick<ReportDetail, 'catalogue' | 'figures' | 'previous'>,
): NotableChange[] {
  const { catalogue, figures, previous } = detail;
  const byCode = catalogueOf(catalogue.indicators);
  const now = lookupIn(byCode, figures ?? NO_FIGURES);
  const then = lookupIn(byCode, previous.figures ?? NO_FIGURES);
  return catalogue.indicators
    .filter(isNumeric)
    .flatMap((indicator) => {
      const value = now(indicator.code);
      const before = then(indicator.code);
      const change = changeOf(indicator, value, before, previous.succession);
      if (change.type !== 'change' || value === null || before === null) return [];
      return weightOf(change, value, before) >= 1 ? [{ indicator, value, before, change }] : [];
    })
    .sort((a, b) => weightOf(b.change, b.value, b.before) - weightOf(a.change, a.value, a.before));
}

/** 1 at the threshold. From nothing to something is more than any share of something. */
function weightOf(change: NotableChange['change'], value: number, before: number): number {
  if (change.unit === 'points') return Math.abs(change.by) / POINTS;
  if (Math.abs(change.by) < SMALL) return 0;
  return before === 0 ? Math.abs(value) : Math.abs(change.relative ?? 0) / RELATIVE;
}
