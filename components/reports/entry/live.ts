import { findingsOf } from '@/lib/domain/findings/checks';
import type { Finding } from '@/lib/domain/findings/finding';
import { registerFindings } from '@/lib/domain/findings/register-flaws';
import {
  type Catalogue,
  catalogueOf,
  type Figures,
  isNumeric,
  lookupIn,
} from '@/lib/domain/indicator';
import type { Lookup } from '@/lib/domain/linear-form';
import type { PeriodCode } from '@/lib/domain/quarter';
import {
  type CableRouteEntry,
  cableFigures,
  type PostOfficeEntry,
  type PostOfficeState,
  postOfficeFigures,
  type RouteState,
  type SuspensionReason,
} from '@/lib/domain/register';
import { type Fields, isAsked, officeKey, routeKey, valueKey } from './fields';
import type { SectionForm } from './form';
import { readField } from './reading';

function said(form: SectionForm, fields: Fields, key: string): number | string | null {
  if (!isAsked(fields, key)) return null;
  const reading = readField(form, key, fields[key] ?? '');
  return reading.ok ? reading.value : null;
}

function numberIn(form: SectionForm, fields: Fields, key: string): number | null {
  const value = said(form, fields, key);
  return typeof value === 'number' ? value : null;
}

function textIn<T extends string>(form: SectionForm, fields: Fields, key: string): T | null {
  const value = said(form, fields, key);
  return typeof value === 'string' ? (value as T) : null;
}

export const routesNow = (form: SectionForm, fields: Fields): CableRouteEntry[] =>
  form.routes.map((route) => ({
    ...route,
    state: textIn<RouteState>(form, fields, routeKey(route.id, 'state')),
    percent: numberIn(form, fields, routeKey(route.id, 'percent')),
    remark: textIn(form, fields, routeKey(route.id, 'remark')),
  }));

export const postOfficesNow = (form: SectionForm, fields: Fields): PostOfficeEntry[] =>
  form.postOffices.map((point) => ({
    ...point,
    state: textIn<PostOfficeState>(form, fields, officeKey(point.id, 'state')),
    reason: textIn<SuspensionReason>(form, fields, officeKey(point.id, 'reason')),
    since: textIn(form, fields, officeKey(point.id, 'since')),
  }));

/** The figures that the texts give; an unreadable one is unknown. */
export function liveFigures(form: SectionForm, fields: Fields): Figures {
  const numbers: Record<string, number | null> = {
    ...cableFigures(routesNow(form, fields)),
    ...postOfficeFigures(postOfficesNow(form, fields)),
  };
  const texts: Record<string, string | null> = {};
  for (const indicator of form.indicators) {
    if (indicator.kind !== 'entered') continue;
    const key = valueKey(indicator.code);
    if (isNumeric(indicator)) numbers[indicator.code] = numberIn(form, fields, key);
    else texts[indicator.code] = textIn(form, fields, key);
  }
  return { numbers: { ...form.otherNumbers, ...numbers }, texts };
}

export interface LiveSection {
  readonly figures: Figures;
  readonly lookup: Lookup;
  readonly findings: readonly Finding[];
}

export const formCatalogue = (form: SectionForm): Catalogue =>
  catalogueOf([...form.indicators, ...form.others]);

/** Sums, rates and findings of what stands in the fields: the same functions as on the server. */
export function liveSection(form: SectionForm, catalogue: Catalogue, fields: Fields): LiveSection {
  const figures = liveFigures(form, fields);
  return {
    figures,
    lookup: lookupIn(catalogue, figures),
    findings: [
      ...findingsOf(
        form.section,
        form.indicators,
        form.rules,
        catalogue,
        figures,
        form.baseline.previous,
        form.baseline.expected,
      ),
      ...registerFindings(
        {
          routes: routesNow(form, fields),
          postOffices: postOfficesNow(form, fields),
          previousStates: form.previousStates,
        },
        form.period as PeriodCode,
      ),
    ],
  };
}
