import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Viewer } from '@/lib/domain/access';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { transition } from '@/lib/domain/report-status';
import { needsWords, TASKS_SECTION, UNANSWERED_KEY } from '@/lib/domain/task';
import type { AnswerTaskInput, ExplainTasksInput } from '@/lib/schemas/task';
import { audit } from './audit';
import { businessNow } from './clock';
import { ConflictError, NotFoundError, ProblemError } from './errors';
import { keepReceipt, type RequestKey, unsafeOnce } from './receipts';
import { getReport } from './report-queries';
import { authorise } from './scope';
import { unsafeLockDraft } from './section-writer';

/** The report whose tasks the viewer may answer now. */
async function answerable(
  viewer: Viewer,
  { period, unit }: { period: string; unit: string },
): Promise<ReportDetail> {
  const detail = await getReport(viewer, period, unit);
  authorise(viewer, 'report.edit', { unitId: detail.unit.id, section: TASKS_SECTION });
  if (transition(detail.status, 'save') === null) throw new ProblemError('not-editable');
  return detail;
}

interface Saved {
  readonly version: number;
  readonly savedAt: string;
}

/** Answers as `answerTask` does, once for a request. */
export async function answerTaskOnce(
  viewer: Viewer,
  input: AnswerTaskInput,
  request: RequestKey,
): Promise<Saved> {
  return unsafeOnce(viewer, request, () => answerTask(viewer, input, request));
}

/**
 * Answers one task of the quarter, in the unit's draft.
 * @returns the answer's new version
 * @throws ConflictError when somebody else answered it since it was loaded
 * @throws ProblemError `not-editable`, `period-locked`, `task-closed`, `answer-words-missing`
 */
export async function answerTask(
  viewer: Viewer,
  input: AnswerTaskInput,
  request: RequestKey | null = null,
): Promise<Saved> {
  const detail = await answerable(viewer, input);
  const task = detail.tasks.find(({ id }) => id === input.task);
  if (!task) throw new NotFoundError();
  if (input.text === '' && needsWords(input.state)) throw new ProblemError('answer-words-missing');

  const at = businessNow();
  return db.$transaction(async (tx) => {
    const reportId = await unsafeLockDraft(tx, detail);
    await holdOpen(tx, task.id);
    const version = await write(tx, viewer, detail.unit.id, input, at);
    await audit(tx, viewer, 'task.answer', `report:${reportId}`, {
      task: task.position,
      state: input.state,
      note: input.text,
    });
    const saved = { version, savedAt: at.toISOString() };
    // After the version was found right: the same request at once ends there, and not at its key
    if (request) await keepReceipt(tx, viewer, request, saved);
    return saved;
  });
}

/** Holds a task against being changed, closed or removed under the answer. */
async function holdOpen(tx: Prisma.TransactionClient, id: number): Promise<void> {
  const [row] = await tx.$queryRaw<{ closedAt: Date | null }[]>`
    SELECT "closedAt" FROM "Task" WHERE "id" = ${id} FOR SHARE`;
  if (!row) throw new NotFoundError();
  if (row.closedAt !== null) throw new ProblemError('task-closed');
}

async function write(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  unitId: number,
  { task: taskId, version, state, text }: AnswerTaskInput,
  at: Date,
): Promise<number> {
  const answer = { state, text, at, byId: viewer.userId };
  const written =
    version === 0
      ? await tx.taskAnswer.createMany({
          data: [{ taskId, unitId, ...answer }],
          skipDuplicates: true,
        })
      : await tx.taskAnswer.updateMany({
          where: { taskId, unitId, version },
          data: { ...answer, version: { increment: 1 } },
        });
  if (written.count !== 1) throw new ConflictError();
  return version + 1;
}

/**
 * Says why tasks are left without an answer; it goes with the report. Empty: takes it back.
 * @throws ConflictError when somebody else explained it otherwise meanwhile
 */
export async function explainTasks(viewer: Viewer, input: ExplainTasksInput): Promise<void> {
  const detail = await answerable(viewer, input);
  const at = businessNow();
  await db.$transaction(async (tx) => {
    const reportId = await unsafeLockDraft(tx, detail);
    const key = { reportId, key: UNANSWERED_KEY };
    const now = await tx.findingExplanation.findUnique({ where: { reportId_key: key } });
    if ((now?.text ?? '') !== input.before) throw new ConflictError();
    await tx.findingExplanation.deleteMany({ where: key });
    if (input.text !== '') {
      await tx.findingExplanation.create({
        data: { ...key, text: input.text, byId: viewer.userId, at },
      });
    }
    await audit(tx, viewer, 'task.explain', `report:${reportId}`, { note: input.text });
  });
}
