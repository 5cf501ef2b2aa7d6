import type { PastQuarter } from '@/lib/domain/findings/expected';
import type { Period } from '@/lib/domain/province';
import type { Baseline } from '@/lib/domain/report-detail';
import { type ReportEvent, type ReportStatus, transition } from '@/lib/domain/report-status';
import type { Snapshot } from '@/lib/domain/snapshot';
import type { AnsweredTask } from '@/lib/domain/task';
import { baselineOf } from './baseline';
import { PERIODS } from './calendar';
import { explanationOf } from './explanations';
import { type ReportContent, reportContent } from './figures/report-figures';
import { findingsIn, sectionsFor } from './filing';
import { whole } from './noise';
import { authorsOf } from './people';
import { type Instant, type Passage, reportersOf, type Story, storyOf } from './plan';
import { tasksOf } from './task-answers';
import { DEPARTMENT, type DemoUnit } from './units';

export interface DemoRevision {
  readonly id: number;
  readonly number: number;
  readonly reason: string | null;
  readonly submittedAt: Instant;
  readonly submittedBy: string;
  readonly snapshot: Snapshot;
}

interface DemoEvent {
  readonly event: ReportEvent;
  readonly from: ReportStatus;
  readonly to: ReportStatus;
  readonly note: string | null;
  readonly revisionId: number | null;
  readonly actor: string;
  readonly at: Instant;
}

interface DemoSection {
  readonly section: string;
  readonly remark: string;
  readonly savedBy: string;
  readonly savedAt: Instant;
}

/** A report as it stands: what is typed in it, what was received, and how it came about. */
export interface DemoReport {
  readonly id: number;
  readonly unit: DemoUnit;
  readonly period: Period;
  readonly status: ReportStatus;
  readonly firstSubmittedAt: Instant | null;
  readonly returnReason: string | null;
  readonly returnedDueOn: string | null;
  readonly content: ReportContent;
  readonly sections: readonly DemoSection[];
  readonly explanations: Readonly<Record<string, string>>;
  readonly tasks: readonly AnsweredTask[];
  readonly explainedBy: string;
  readonly explainedAt: Instant;
  readonly revisions: readonly DemoRevision[];
  readonly submittedRevisionId: number | null;
  readonly approvedRevisionId: number | null;
  readonly events: readonly DemoEvent[];
}

/** Ids of revisions are given in the order in which they are made. */
interface Counter {
  revision: number;
}

/** Only what belongs to the sections that are filled. */
function filledPart(content: ReportContent, unit: DemoUnit, story: Story): ReportContent {
  if (story.filled === null) return content;
  const { filled } = story;
  const codes = new Set(
    sectionsFor(unit.kind)
      .filter(({ section }) => filled.includes(section.code))
      .flatMap(({ indicators }) => indicators.map(({ code }) => code)),
  );
  const only = <Value>(values: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(values).filter(([code]) => codes.has(code)));
  return {
    numbers: only(content.numbers),
    texts: only(content.texts),
    notes: only(content.notes),
    remarks: content.remarks.filter(({ section }) => filled.includes(section)),
    routes: filled.includes('cables')
      ? content.routes
      : content.routes.map((route) => ({ ...route, state: null, percent: null, remark: null })),
    postOffices: filled.includes('post-offices')
      ? content.postOffices
      : content.postOffices.map((point) => ({ ...point, state: null, reason: null, since: null })),
  };
}

function withChanges(content: ReportContent, { otherwise }: Passage): ReportContent {
  const numbers = { ...content.numbers };
  for (const [code, change] of Object.entries(otherwise)) {
    const value = numbers[code];
    if (value !== null && value !== undefined) numbers[code] = change(value);
  }
  return { ...content, numbers };
}

function snapshotOf(
  unit: DemoUnit,
  period: Period,
  content: ReportContent,
  { previous, expected }: Baseline,
  tasks: readonly AnsweredTask[],
): Snapshot {
  const findings = findingsIn(unit.kind, content, previous, expected);
  return {
    format: 1,
    unit: { code: unit.code, name: unit.name, kind: unit.kind },
    period: period.code,
    ...content,
    ...(tasks.length > 0 ? { tasks } : {}),
    findings: findings.map((finding) => ({
      key: finding.key,
      section: finding.section,
      explanation: explanationOf(finding.key),
      finding,
    })),
  };
}

function revisionsOf(
  unit: DemoUnit,
  period: Period,
  story: Story,
  content: ReportContent,
  baseline: Baseline,
  tasks: readonly AnsweredTask[],
  counter: Counter,
): DemoRevision[] {
  return story.passages.flatMap((passage, index) => {
    if (passage.submittedAt === null) return [];
    counter.revision += 1;
    return [
      {
        id: counter.revision,
        number: index + 1,
        reason: passage.correction?.reason ?? null,
        submittedAt: passage.submittedAt,
        submittedBy: authorsOf(unit.code).leader,
        snapshot: snapshotOf(unit, period, withChanges(content, passage), baseline, tasks),
      },
    ];
  });
}

interface Step {
  readonly event: ReportEvent;
  readonly at: Instant;
  readonly actor: string;
  readonly note?: string;
  readonly revisionId?: number;
}

function stepsOf(unit: DemoUnit, story: Story, revisions: readonly DemoRevision[]): Step[] {
  const { officer, leader } = authorsOf(unit.code);
  // The inspectorate fills the Department's report, and may not pass it on itself.
  const asking = unit.code === DEPARTMENT.code ? 'dept.reviewer' : officer;
  return story.passages.flatMap((passage, index) => {
    const steps: Step[] = [];
    const revisionId = revisions[index]?.id;
    const { correction, decision, submittedAt } = passage;
    if (correction) {
      const { at, reason } = correction;
      steps.push({ event: 'start-correction', at, actor: asking, note: reason });
    }
    steps.push({ event: 'request-signature', at: passage.requestedAt, actor: asking });
    if (submittedAt) steps.push({ event: 'submit', at: submittedAt, actor: leader, revisionId });
    if (decision?.type === 'approve') {
      steps.push({ event: 'approve', at: decision.at, actor: 'dept.leader', revisionId });
    } else if (decision?.type === 'return') {
      const { at, reason } = decision;
      steps.push({ event: 'return', at, actor: 'dept.reviewer', note: reason });
    }
    return steps;
  });
}

/** History as the status machine lets it happen: a step that it refuses is a mistake of the plan. */
function eventsOf(unit: DemoUnit, story: Story, revisions: readonly DemoRevision[]): DemoEvent[] {
  let status: ReportStatus = 'draft';
  const events = stepsOf(unit, story, revisions).map(({ event, at, actor, note, revisionId }) => {
    const from = status;
    const to = transition(from, event);
    if (to === null) throw new Error(`${unit.code}: no ${event} from ${from}`);
    status = to;
    return { event, from, to, at, actor, note: note ?? null, revisionId: revisionId ?? null };
  });
  if (status !== story.status) throw new Error(`${unit.code}: ${status}, not ${story.status}`);
  return events;
}

function savedSections(unit: DemoUnit, story: Story, content: ReportContent): DemoSection[] {
  const { officer, broadcaster } = authorsOf(unit.code);
  return sectionsFor(unit.kind)
    .map(({ section }) => section.code)
    .filter((code) => story.filled === null || story.filled.includes(code))
    .map((section, index) => ({
      section,
      remark: content.remarks.find((remark) => remark.section === section)?.text ?? '',
      savedBy: section === 'broadcasting' ? broadcaster : officer,
      // One section after another, on the day on which it was begun.
      savedAt: `${story.begunAt.slice(0, 10)}T${16 + Math.floor(index / 6)}:${String(
        (index % 6) * 10 + whole(0, 9, unit.code, section, 'saved'),
      ).padStart(2, '0')}:00+07:00` as Instant,
    }));
}

function makeReport(
  id: number,
  unit: DemoUnit,
  period: Period,
  story: Story,
  baseline: Baseline,
  counter: Counter,
): DemoReport {
  const content = filledPart(reportContent(unit.code, period.code), unit, story);
  const tasks = tasksOf(unit, period.code, story);
  const revisions = revisionsOf(unit, period, story, content, baseline, tasks, counter);
  const explained =
    story.filled === null
      ? findingsIn(unit.kind, content, baseline.previous, baseline.expected)
      : [];
  const sections = savedSections(unit, story, content);
  const lastPassage = story.passages.at(-1);
  const returned = lastPassage?.decision?.type === 'return' ? lastPassage.decision : null;
  const lastRevision = revisions.at(-1)?.id ?? null;
  return {
    id,
    unit,
    period,
    status: story.status,
    firstSubmittedAt: revisions[0]?.submittedAt ?? null,
    returnReason: returned?.reason ?? null,
    returnedDueOn: returned?.dueOn ?? null,
    content,
    sections,
    explanations: Object.fromEntries(explained.map(({ key }) => [key, explanationOf(key)])),
    tasks,
    explainedBy: authorsOf(unit.code).officer,
    explainedAt: sections.at(-1)?.savedAt ?? story.begunAt,
    revisions,
    submittedRevisionId: lastRevision,
    approvedRevisionId: story.status === 'approved' ? lastRevision : null,
    events: eventsOf(unit, story, revisions),
  };
}

/** Every report of the demonstration, quarter by quarter in the official order of units. */
export function makeReports(): DemoReport[] {
  const counter: Counter = { revision: 0 };
  const reports: DemoReport[] = [];
  const approved = new Map<DemoUnit, PastQuarter[]>();
  for (const period of PERIODS) {
    for (const unit of reportersOf(period)) {
      const story = storyOf(unit, period);
      if (!story) continue;
      const baseline = baselineOf(unit, period, approved);
      const report = makeReport(reports.length + 1, unit, period, story, baseline, counter);
      reports.push(report);
      const received = report.revisions.at(-1)?.snapshot;
      if (received && report.status === 'approved') {
        const past = approved.get(unit) ?? [];
        approved.set(unit, [...past, { period: period.code, figures: received }]);
      }
    }
  }
  return reports;
}
