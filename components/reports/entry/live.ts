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
import { type Fields, officeKey, routeKey, valueKey } from './fields';
import type { SectionForm } from './form';
import { readField } from './reading';

function numberIn(form: SectionForm, fields: Fields, key: string): number | null {
  const reading = readField(form, key, fields[key] ?? '');
  return reading.ok && typeof reading.value === 'number' ? reading.value : null;
}

function textIn(form: SectionForm, fields: Fields, key: string): string | null {
  const reading = readField(form, key, fields[key] ?? '');
  return reading.ok && typeof reading.value === 'string' ? reading.value : null;
}

export const routesNow = (form: SectionForm, fields: Fields): CableRouteEntry[] =>
  form.routes.map((route) => ({
    ...route,
    state: (fields[routeKey(route.id, 'state')] || null) as RouteState | null,
    percent: numberIn(form, fields, routeKey(route.id, 'percent')),
    remark: fields[routeKey(route.id, 'remark')] || null,
  }));

export const postOfficesNow = (form: SectionForm, fields: Fields): PostOfficeEntry[] =>
  form.postOffices.map((point) => {
    const state = (fields[officeKey(point.id, 'state')] || null) as PostOfficeState | null;
    const reason = (fields[officeKey(point.id, 'reason')] || null) as SuspensionReason | null;
    return {
      ...point,
      state,
      reason: state === 'suspended' ? reason : null,
      since: textIn(form, fields, officeKey(point.id, 'since')),
    };
  });

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
