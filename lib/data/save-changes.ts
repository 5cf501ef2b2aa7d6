import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import { type Indicator, isNumeric } from '@/lib/domain/indicator';
import type {
  PostOfficeStateEntry,
  ReportDetail,
  RouteStateEntry,
} from '@/lib/domain/report-detail';
import type { SaveSectionInput } from '@/lib/schemas/report';

type Value = number | string | null;
type Changes = Prisma.InputJsonObject[];

/**
 * What a save changed, in the form that `typingsIn` reads: figures and their notes, the section's
 * remark, explanations, and what is said of the registers' entries.
 * @param explained the section's explanations as they were before, by the findings' keys
 */
export function changesOf(
  detail: ReportDetail,
  input: SaveSectionInput,
  values: ReadonlyMap<Indicator, Value>,
  explained: ReadonlyMap<string, string>,
): Prisma.InputJsonArray {
  return [
    ...figureChanges(detail, values),
    ...[...values.keys()].flatMap(({ code }) =>
      words('note', code, detail.notes[code], input.notes[code]),
    ),
    ...remarkChanges(detail, input),
    ...Object.entries(input.explanations).flatMap(([key, text]) =>
      words('explanation', key, explained.get(key), text),
    ),
    ...entryChanges('route', detail.routes, input.routes, routeState),
    ...entryChanges('post-office', detail.postOffices, input.postOffices, officeState),
  ];
}

const figureChanges = ({ figures }: ReportDetail, values: ReadonlyMap<Indicator, Value>): Changes =>
  [...values].flatMap(([indicator, to]) => {
    const known = isNumeric(indicator) ? figures?.numbers : figures?.texts;
    const from = known?.[indicator.code] ?? null;
    return from === to ? [] : [{ indicator: indicator.code, from, to }];
  });

function words(what: string, of: string, before: string | undefined, now: string | undefined) {
  const [from, to] = [before ?? '', now ?? ''];
  return from === to ? [] : [{ what, of, from, to }];
}

/** A remark that was left out of the input stays as it is. */
function remarkChanges({ sections }: ReportDetail, { section, remark }: SaveSectionInput): Changes {
  if (remark === undefined) return [];
  const before = sections.find(({ code }) => code === section)?.remark;
  return words('remark', section, before, remark);
}

/** Nothing is kept of an entry without a state, nor a reason where it is not suspended. */
const routeState = ({ state, percent, remark }: RouteStateEntry) => ({
  state,
  percent: state === null ? null : percent,
  remark: (state && remark) || null,
});
const officeState = ({ state, reason, since }: PostOfficeStateEntry) => ({
  state,
  reason: state === 'suspended' ? reason : null,
  since: (state && since) || null,
});

function entryChanges<S>(
  what: string,
  entries: readonly (S & { readonly id: number; readonly name: string })[],
  given: readonly (S & { readonly id: number })[],
  stateOf: (entry: S) => Prisma.InputJsonObject,
): Changes {
  return given.flatMap((entry) => {
    const before = entries.find(({ id }) => id === entry.id);
    if (!before) return [];
    const [from, to] = [stateOf(before), stateOf(entry)];
    if (JSON.stringify(from) === JSON.stringify(to)) return [];
    return [{ what, of: entry.id, name: before.name, from, to }];
  });
}
