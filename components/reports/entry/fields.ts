import { type Indicator, isNumeric } from '@/lib/domain/indicator';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { formatDate } from '@/lib/format/dates';
import { formatImpreciseDate } from '@/lib/format/imprecise-dates';
import { formatNumber } from '@/lib/format/numbers';
import type { SavedSection } from '@/lib/outbox/entry-wire';

/**
 * Every field of a section's form under one key, as the text that stands in it. So what was typed,
 * what is saved and what somebody else saved can be compared key by key.
 */
export type Fields = Readonly<Record<string, string>>;

export type FieldKind =
  | { type: 'value'; code: string }
  | { type: 'note'; code: string }
  | { type: 'explanation'; finding: string }
  | { type: 'remark' }
  | { type: 'route'; id: number; part: RoutePart }
  | { type: 'office'; id: number; part: OfficePart };
export type RoutePart = 'state' | 'percent' | 'remark';
export type OfficePart = 'state' | 'reason' | 'since';
export type RegisterPart = RoutePart | OfficePart;

export const REMARK = 'remark';
export const valueKey = (code: string): string => `value:${code}`;
export const noteKey = (code: string): string => `note:${code}`;
export const explanationKey = (finding: string): string => `explanation:${finding}`;
export const routeKey = (id: number, part: RoutePart): string => `route:${id}:${part}`;
export const officeKey = (id: number, part: OfficePart): string => `office:${id}:${part}`;
export const registerKey = (type: 'route' | 'office', id: number, part: RegisterPart): string =>
  `${type}:${id}:${part}`;

/** A field's id in the page; the check page links to it. */
export const fieldId = (key: string): string => key.replaceAll(':', '-');

/** The key behind a field's id; undefined for what is no field of the section. */
export const keyOfField = (fields: Fields, id: string): string | undefined =>
  Object.keys(fields).find((key) => fieldId(key) === id);

export function kindOf(key: string): FieldKind {
  const [type, ...rest] = key.split(':');
  const tail = rest.join(':');
  switch (type) {
    case 'value':
    case 'note':
      return { type, code: tail };
    case 'explanation':
      return { type, finding: tail };
    case 'route':
      return { type, id: Number(rest[0]), part: rest[1] as RoutePart };
    case 'office':
      return { type, id: Number(rest[0]), part: rest[1] as OfficePart };
    default:
      return { type: 'remark' };
  }
}

/**
 * Whether a field is on screen and says anything: the percent and remark of a route with a state, why
 * and since when a point is suspended. What was typed in it before waits for the state to come back.
 */
export function isAsked(fields: Fields, key: string): boolean {
  const kind = kindOf(key);
  if (kind.type === 'route')
    return kind.part === 'state' || Boolean(fields[routeKey(kind.id, 'state')]);
  if (kind.type === 'office') {
    return kind.part === 'state' || fields[officeKey(kind.id, 'state')] === 'suspended';
  }
  return true;
}

const written = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : formatNumber(value, { max: 15 });

function valueField(indicator: Indicator, figures: ReportDetail['figures']): string {
  if (isNumeric(indicator)) return written(figures?.numbers[indicator.code]);
  const text = figures?.texts[indicator.code] ?? '';
  return indicator.valueType === 'date' && text !== '' ? formatDate(text) : text;
}

export function savedSection(detail: ReportDetail, section: string): SavedSection {
  const state = detail.sections.find((candidate) => candidate.code === section);
  const fields: Record<string, string> = { [REMARK]: state?.remark ?? '' };
  for (const indicator of detail.catalogue.indicators) {
    if (indicator.section !== section || indicator.kind !== 'entered') continue;
    fields[valueKey(indicator.code)] = valueField(indicator, detail.figures);
    fields[noteKey(indicator.code)] = detail.notes[indicator.code] ?? '';
  }
  for (const finding of detail.findings) {
    if (finding.section !== section || finding.severity === 'error') continue;
    fields[explanationKey(finding.key)] = finding.explanation ?? '';
  }
  if (section === 'cables') addRoutes(fields, detail.routes);
  if (section === 'post-offices') addPostOffices(fields, detail.postOffices);
  return {
    version: state?.version ?? 0,
    fields,
    savedAt: state?.savedAt ?? null,
    savedBy: state?.savedBy ?? null,
    savedBySelf: state?.savedBySelf ?? false,
  };
}

function addRoutes(fields: Record<string, string>, routes: ReportDetail['routes']): void {
  for (const { id, ...route } of routes) {
    Object.assign(fields, routeFields(id, route));
  }
}

function addPostOffices(fields: Record<string, string>, points: ReportDetail['postOffices']): void {
  for (const { id, ...point } of points) {
    Object.assign(fields, officeFields(id, point));
  }
}

export const routeFields = (
  id: number,
  entry: { state: string | null; percent: number | null; remark: string | null },
): Fields => ({
  [routeKey(id, 'state')]: entry.state ?? '',
  [routeKey(id, 'percent')]: written(entry.percent),
  [routeKey(id, 'remark')]: entry.remark ?? '',
});

export const officeFields = (
  id: number,
  entry: { state: string | null; reason: string | null; since: string | null },
): Fields => ({
  [officeKey(id, 'state')]: entry.state ?? '',
  [officeKey(id, 'reason')]: entry.reason ?? '',
  [officeKey(id, 'since')]: entry.since === null ? '' : formatImpreciseDate(entry.since),
});
