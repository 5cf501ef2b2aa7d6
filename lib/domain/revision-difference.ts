import { REPORT_FILES } from './attachment';
import { contentReader, type FigureContent } from './figure-history';
import type { FindingView } from './findings/finding';
import { catalogueOf, type Indicator } from './indicator';
import type { CatalogueData } from './province';
import type { CableRouteEntry, PostOfficeEntry } from './register';
import { changesSince, type RevisionDetail } from './revision';
import { TASKS_SECTION, type TaskAnswerView } from './task';

interface Sides<T> {
  readonly before: T;
  readonly now: T;
}

/** One thing that two submissions of a report may say differently. */
export type RevisionDifference = { readonly changed: boolean } & (
  | ({ readonly type: 'figure'; readonly indicator: Indicator } & Sides<FigureContent>)
  | ({ readonly type: 'note'; readonly indicator: Indicator } & Sides<string>)
  | ({ readonly type: 'remark' } & Sides<string>)
  | ({ readonly type: 'route'; readonly id: number } & Sides<CableRouteEntry | null>)
  | ({ readonly type: 'post-office'; readonly id: number } & Sides<PostOfficeEntry | null>)
  | ({
      readonly type: 'task';
      readonly id: number;
      readonly text: string;
    } & Sides<TaskAnswerView | null>)
  | ({ readonly type: 'attachment'; readonly id: number } & Sides<string>)
  | ({ readonly type: 'explanation'; readonly finding: FindingView } & Sides<string>)
);

export interface SectionDifferences {
  readonly section: string;
  readonly differences: readonly RevisionDifference[];
}

type Revision = Pick<RevisionDetail, 'content' | 'findings'>;

/**
 * Two submissions side by side, section by section: every figure, and of notes, remarks, registers
 * files and explanations what changed; the answers to tasks and the report's own files last.
 */
export function differencesBetween(
  data: CatalogueData,
  before: Revision,
  now: Revision,
): SectionDifferences[] {
  const catalogue = catalogueOf(data.indicators);
  const changes = changesSince(catalogue, now.content, before.content);
  const sections = data.sections.map(({ code: section }) => {
    const indicators = data.indicators.filter((indicator) => indicator.section === section);
    const figures = indicators.map((indicator): RevisionDifference => {
      const read = contentReader(indicator, catalogue);
      return {
        type: 'figure',
        indicator,
        before: read(before.content),
        now: read(now.content),
        changed: changes.indicators.has(indicator.code),
      };
    });
    const notes = indicators
      .filter(({ code }) => changes.notes.has(code))
      .map(
        (indicator): RevisionDifference => ({
          type: 'note',
          indicator,
          before: before.content.notes[indicator.code] ?? '',
          now: now.content.notes[indicator.code] ?? '',
          changed: true,
        }),
      );
    const remark: RevisionDifference = {
      type: 'remark',
      before: before.content.remarks[section] ?? '',
      now: now.content.remarks[section] ?? '',
      changed: true,
    };
    return {
      section,
      differences: [
        ...figures,
        ...notes,
        ...(section === 'cables' ? routes(before, now, changes.routes) : []),
        ...(section === 'post-offices' ? offices(before, now, changes.postOffices) : []),
        ...(changes.remarks.has(section) ? [remark] : []),
        ...attachments(before, now, section, changes.attachments),
        ...explanations(before, now, section),
      ],
    };
  });
  const tasks = [
    ...answers(before, now, changes.tasks),
    ...explanations(before, now, TASKS_SECTION),
  ];
  return [
    ...sections,
    { section: TASKS_SECTION, differences: tasks },
    {
      section: REPORT_FILES,
      differences: attachments(before, now, null, changes.attachments),
    },
  ];
}

function answers(before: Revision, now: Revision, changed: ReadonlySet<number>) {
  return entries(before.content.tasks, now.content.tasks, changed).map(
    ({ id, ...task }): RevisionDifference => ({
      type: 'task',
      id,
      text: (task.now ?? task.before)?.text ?? '',
      before: task.before?.answer ?? null,
      now: task.now?.answer ?? null,
      changed: true,
    }),
  );
}

function attachments(
  before: Revision,
  now: Revision,
  section: string | null,
  changed: ReadonlySet<number>,
) {
  const own = ({ content }: Revision) =>
    content.attachments.filter((file) => file.section === section);
  return entries(own(before), own(now), changed).map(
    (sides): RevisionDifference => ({
      type: 'attachment',
      id: sides.id,
      before: sides.before?.name ?? '',
      now: sides.now?.name ?? '',
      changed: true,
    }),
  );
}

function routes(before: Revision, now: Revision, changed: ReadonlySet<number>) {
  return entries(before.content.routes, now.content.routes, changed).map(
    (sides): RevisionDifference => ({ type: 'route', changed: true, ...sides }),
  );
}

function offices(before: Revision, now: Revision, changed: ReadonlySet<number>) {
  return entries(before.content.postOffices, now.content.postOffices, changed).map(
    (sides): RevisionDifference => ({ type: 'post-office', changed: true, ...sides }),
  );
}

/** Entries whose state changed, and those that only one of the two has. */
function entries<E extends { readonly id: number }>(
  before: readonly E[],
  now: readonly E[],
  changed: ReadonlySet<number>,
): ({ readonly id: number } & Sides<E | null>)[] {
  const gone = before.filter(({ id }) => !now.some((entry) => entry.id === id));
  const ids = [
    ...now.map(({ id }) => id).filter((id) => changed.has(id)),
    ...gone.map((e) => e.id),
  ];
  const find = (list: readonly E[], id: number) => list.find((entry) => entry.id === id) ?? null;
  return ids.map((id) => ({ id, before: find(before, id), now: find(now, id) }));
}

/** What the officer said of findings, where it is not the same in both. */
function explanations(before: Revision, now: Revision, section: string): RevisionDifference[] {
  const of = ({ findings }: Revision) =>
    new Map(
      findings
        .filter((finding) => finding.section === section && !finding.later)
        .map((finding) => [finding.key, finding]),
    );
  const [then, current] = [of(before), of(now)];
  return [...new Map([...then, ...current])].flatMap(([key, finding]): RevisionDifference[] => {
    const sides = {
      before: then.get(key)?.explanation ?? '',
      now: current.get(key)?.explanation ?? '',
    };
    if (sides.before === sides.now) return [];
    return [{ type: 'explanation', finding, changed: true, ...sides }];
  });
}
