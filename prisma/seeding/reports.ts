import { createHash } from 'node:crypto';
import { Prisma } from '@/lib/db/generated/client';
import { canonicalJson } from '@/lib/domain/snapshot';
import { CATALOGUE } from '../catalogue/catalogue';
import { COMMENTS } from '../demo/comments';
import type { DemoReport, DemoRevision } from '../demo/reports';

type Transaction = Prisma.TransactionClient;

/** Ids by code or by username. */
interface Ids {
  readonly users: ReadonlyMap<string, number>;
  readonly sections: ReadonlyMap<string, number>;
  readonly indicators: ReadonlyMap<string, number>;
}

function idIn(ids: ReadonlyMap<string, number>, name: string): number {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`The demonstration names ${name}, which is not there`);
  return id;
}

async function idsOf(tx: Transaction, users: ReadonlyMap<string, number>): Promise<Ids> {
  const select = { id: true, code: true } as const;
  const [sections, indicators] = [
    await tx.section.findMany({ select }),
    await tx.indicator.findMany({ select }),
  ];
  const byCode = (rows: { id: number; code: string }[]) =>
    new Map(rows.map(({ id, code }) => [code, id]));
  return { users, sections: byCode(sections), indicators: byCode(indicators) };
}

const ENTERED = new Set(
  CATALOGUE.indicators.filter(({ kind }) => kind === 'entered').map(({ code }) => code),
);

/** Known values of a report or a revision, as columns; never derived ones. */
function valuesOf({ numbers, texts }: Pick<DemoReport['content'], 'numbers' | 'texts'>) {
  return [
    ...Object.entries(numbers).map(([code, value]) => ({ code, value: value ?? null, text: null })),
    ...Object.entries(texts).map(([code, text]) => ({ code, value: null, text: text ?? null })),
  ].filter(({ value, text }) => value !== null || text !== null);
}

/**
 * A report begins as a draft: its final status needs revisions, and these need the report.
 * See `settle`.
 */
const draftRow = (report: DemoReport) => ({
  id: report.id,
  unitId: report.unit.id,
  periodId: report.period.id,
  status: 'draft',
  // One step for beginning it, and one for each event.
  version: 1 + report.events.length,
  firstSubmittedAt: report.firstSubmittedAt && new Date(report.firstSubmittedAt),
  returnReason: report.returnReason,
  returnedDueOn: report.returnedDueOn && new Date(`${report.returnedDueOn}T00:00:00Z`),
  createdAt: new Date(report.sections[0]?.savedAt ?? report.explainedAt),
});

async function addTyped(tx: Transaction, reports: readonly DemoReport[], ids: Ids): Promise<void> {
  await tx.reportSection.createMany({
    data: reports.flatMap(({ id, sections }) =>
      sections.map(({ section, remark, savedBy, savedAt }) => ({
        reportId: id,
        sectionId: idIn(ids.sections, section),
        version: 1,
        remark,
        savedById: idIn(ids.users, savedBy),
        savedAt: new Date(savedAt),
      })),
    ),
  });
  await tx.reportValue.createMany({
    data: reports.flatMap(({ id, content }) => {
      const known = valuesOf(content).filter(({ code }) => ENTERED.has(code));
      const unknown = Object.keys(content.notes).map((code) => ({ code, value: null, text: null }));
      return [...known, ...unknown].map(({ code, value, text }) => ({
        reportId: id,
        indicatorId: idIn(ids.indicators, code),
        value,
        text,
        note: content.notes[code] ?? null,
      }));
    }),
  });
  await tx.findingExplanation.createMany({
    data: reports.flatMap(({ id, explanations, explainedBy, explainedAt }) =>
      Object.entries(explanations).map(([key, text]) => ({
        reportId: id,
        key,
        text,
        byId: idIn(ids.users, explainedBy),
        at: new Date(explainedAt),
      })),
    ),
  });
}

async function addAnswers(
  tx: Transaction,
  reports: readonly DemoReport[],
  ids: Ids,
): Promise<void> {
  await tx.taskAnswer.createMany({
    data: reports.flatMap(({ unit, tasks, explainedBy }) =>
      tasks.flatMap(({ id, answer }) =>
        answer
          ? [
              {
                taskId: id,
                unitId: unit.id,
                state: answer.state,
                text: answer.text,
                at: new Date(answer.at),
                byId: idIn(ids.users, explainedBy),
              },
            ]
          : [],
      ),
    ),
  });
}

async function addRegisterStates(tx: Transaction, reports: readonly DemoReport[]): Promise<void> {
  await tx.cableRouteState.createMany({
    data: reports.flatMap(({ period, content }) =>
      content.routes.flatMap(({ id, state, percent, remark }) =>
        state === null ? [] : [{ routeId: id, periodId: period.id, state, percent, remark }],
      ),
    ),
  });
  await tx.postOfficeState.createMany({
    data: reports.flatMap(({ period, content }) =>
      content.postOffices.flatMap(({ id, state, reason, since }) =>
        state === null ? [] : [{ postOfficeId: id, periodId: period.id, state, reason, since }],
      ),
    ),
  });
}

const hashOf = ({ snapshot }: Pick<DemoRevision, 'snapshot'>): string =>
  createHash('sha256').update(canonicalJson(snapshot)).digest('hex');

async function addRevisions(
  tx: Transaction,
  reports: readonly DemoReport[],
  ids: Ids,
): Promise<void> {
  const revisions = reports.flatMap((report) =>
    report.revisions.map((revision) => ({ report, revision })),
  );
  await tx.revision.createMany({
    data: revisions.map(({ report, revision }) => ({
      id: revision.id,
      reportId: report.id,
      number: revision.number,
      reason: revision.reason,
      submittedAt: new Date(revision.submittedAt),
      submittedById: idIn(ids.users, revision.submittedBy),
      snapshot: revision.snapshot as unknown as Prisma.InputJsonObject,
      hash: hashOf(revision),
    })),
  });
  await tx.figure.createMany({
    data: revisions.flatMap(({ report, revision }) =>
      valuesOf(revision.snapshot).map(({ code, value, text }) => ({
        revisionId: revision.id,
        indicatorId: idIn(ids.indicators, code),
        periodId: report.period.id,
        unitId: report.unit.id,
        value,
        text,
      })),
    ),
  });
}

async function addHistory(
  tx: Transaction,
  reports: readonly DemoReport[],
  ids: Ids,
): Promise<void> {
  await tx.reportEvent.createMany({
    data: reports.flatMap((report) =>
      report.events.map(({ event, from, to, note, revisionId, actor, at }) => ({
        reportId: report.id,
        event,
        fromStatus: from,
        toStatus: to,
        note,
        revisionId,
        actorId: idIn(ids.users, actor),
        at: new Date(at),
      })),
    ),
  });
  await tx.comment.createMany({
    data: COMMENTS.map((comment) => {
      const report = reports.find(
        ({ unit, period }) => unit.code === comment.unit && period.code === comment.period,
      );
      if (!report) throw new Error(`No report of ${comment.unit} to comment on`);
      return {
        reportId: report.id,
        indicatorId: idIn(ids.indicators, comment.indicator),
        authorId: idIn(ids.users, comment.author),
        text: comment.text,
        at: new Date(comment.at),
        resolvedAt: comment.resolvedAt && new Date(comment.resolvedAt),
      };
    }),
  });
}

/** Gives each report the status and the revisions that it ended with, in one statement. */
async function settle(tx: Transaction, reports: readonly DemoReport[]): Promise<void> {
  const rows = reports.map(({ id, status, submittedRevisionId, approvedRevisionId }) => ({
    id,
    status,
    submitted: submittedRevisionId,
    approved: approvedRevisionId,
  }));
  await tx.$executeRaw(Prisma.sql`
    UPDATE "Report" SET
      "status" = settled.status,
      "submittedRevisionId" = settled.submitted,
      "approvedRevisionId" = settled.approved
    FROM json_to_recordset(${JSON.stringify(rows)}::json)
      AS settled(id int, status text, submitted int, approved int)
    WHERE "Report"."id" = settled.id`);
}

export async function addReports(
  tx: Transaction,
  reports: readonly DemoReport[],
  users: ReadonlyMap<string, number>,
): Promise<void> {
  const ids = await idsOf(tx, users);
  await tx.report.createMany({ data: reports.map(draftRow) });
  await addTyped(tx, reports, ids);
  await addAnswers(tx, reports, ids);
  await addRegisterStates(tx, reports);
  await addRevisions(tx, reports, ids);
  await addHistory(tx, reports, ids);
  await settle(tx, reports);
}
