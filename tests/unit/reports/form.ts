import type { SectionForm } from '@/components/reports/entry/form';
import { NOTHING_EXPECTED } from '@/lib/domain/findings/expected';
import type { CableRouteEntry, PostOfficeEntry } from '@/lib/domain/register';
import { CATALOGUE } from '@/prisma/catalogue/catalogue';

/** A section's form from the catalogue as shipped, for 2013-Q2 of a unit without a past. */
export function formOf(section: string, over: Partial<SectionForm> = {}): SectionForm {
  return {
    userId: 7,
    period: '2013-Q2',
    unit: '803',
    section,
    name: { vi: 'Phần', en: 'Section' },
    indicators: CATALOGUE.indicators.filter((indicator) => indicator.section === section),
    others: [],
    otherNumbers: {},
    rules: CATALOGUE.rules.filter((rule) => rule.section === section),
    previous: { period: '2013-Q1', figures: null, succession: null },
    lastYear: { period: '2012-Q2', figures: null, succession: null },
    baseline: { previous: null, expected: NOTHING_EXPECTED },
    routes: [],
    postOffices: [],
    previousStates: { routes: {}, postOffices: {} },
    ...over,
  };
}

export const route = (id: number, over: Partial<CableRouteEntry> = {}): CableRouteEntry => ({
  id,
  name: `Tuyến ${id}`,
  from: 'A',
  to: 'B',
  km: 1.5,
  enterprises: [],
  kind: 'undergrounding',
  phase: null,
  originalDeadline: '2013-06',
  extensions: [],
  state: null,
  percent: null,
  remark: null,
  ...over,
});

export const postOffice = (id: number, over: Partial<PostOfficeEntry> = {}): PostOfficeEntry => ({
  id,
  commune: 'Xã',
  name: `Điểm ${id}`,
  state: null,
  reason: null,
  since: null,
  ...over,
});
