import type { PeriodCode } from '@/lib/domain/quarter';
import type { RouteAlert, RouteKind, RouteState } from '@/lib/domain/register';

/** One thing asked of a unit's report; several together must all hold. */
export type Condition =
  | { readonly indicator: string; readonly is: string }
  | { readonly indicator: string; readonly compare: Comparison; readonly to: number }
  | { readonly indicator: string; readonly known: boolean };

export type Comparison = '>' | '>=' | '<' | '<=';

export interface RouteFilter {
  readonly unitId?: number;
  readonly kind?: RouteKind;
  readonly state?: RouteState;
  readonly alert?: RouteAlert;
  readonly deadline?: string | null;
  /** Who extended the deadline last; null: nobody did. */
  readonly authority?: string | null;
}

interface Base {
  /** Code of the indicator; null where what is counted are reports. */
  readonly indicator: string | null;
  readonly period: PeriodCode;
}

/** `unitId` null is the whole province. */
export type FigureSource =
  | (Base & {
      readonly measure: 'value';
      readonly indicator: string;
      readonly unitId: number | null;
    })
  /** From `base` to `period`; `relative` as a fraction of what it was. */
  | (Base & {
      readonly measure: 'change';
      readonly indicator: string;
      readonly unitId: number | null;
      readonly base: PeriodCode;
      readonly relative: boolean;
    })
  /** An indicator over another, over the units that reported both. */
  | (Base & { readonly measure: 'share'; readonly indicator: string; readonly of: string })
  /** How far a figure is from its target. */
  | (Base & { readonly measure: 'gap'; readonly indicator: string })
  | (Base & { readonly measure: 'target'; readonly indicator: string })
  /** How many units reported a figure, or should have. */
  | (Base & {
      readonly measure: 'coverage';
      readonly indicator: string;
      readonly of: string | null;
      readonly part: 'reported' | 'expected';
    })
  /** How many units meet all conditions. */
  | (Base & {
      readonly measure: 'units';
      readonly indicator: string;
      readonly where: readonly Condition[];
    })
  | (Base & {
      readonly measure: 'routes';
      readonly indicator: string;
      readonly filter: RouteFilter;
    })
  | (Base & {
      readonly measure: 'reports';
      readonly state: ReportCount;
      /** null: units of every kind. */
      readonly kind: string | null;
    })
  /** How many units wrote the same point under an indicator, or as a remark on a section. */
  | (Base & {
      readonly measure: 'points';
      readonly indicator: string;
      readonly section: string | null;
      readonly point: string;
    })
  /** How many of the indicators went a way from `base` to `period`. */
  | (Base & {
      readonly measure: 'trends';
      readonly indicators: readonly string[];
      readonly trend: 'better' | 'worse' | 'same' | 'any';
      readonly base: PeriodCode;
    });

export type ReportCount = 'expected' | 'received' | 'missing' | 'provisional';
