import { savedAnswer } from '@/components/tasks/answer-fields';
import { readEntry, writeEntry } from '@/lib/auth/entry-api';
import { NotFoundError, ProblemError } from '@/lib/data/errors';
import { getReport } from '@/lib/data/report-queries';
import { answerTaskOnce } from '@/lib/data/task-answer-commands';
import type { Viewer } from '@/lib/domain/access';
import { answerTaskSchema } from '@/lib/schemas/task';

type Context = RouteContext<'/api/entry/v1/[period]/[unit]/tasks/[task]'>;

async function keyOf({ params }: Context) {
  const { period, unit, task } = await params;
  return { period, unit, task: Number(task) };
}

/** The answer as it is saved now, for whoever may answer now. */
async function currentAnswer(
  viewer: Viewer,
  { period, unit, task: id }: Awaited<ReturnType<typeof keyOf>>,
) {
  const detail = await getReport(viewer, period, unit);
  const task = detail.tasks.find((candidate) => candidate.id === id);
  if (!task || detail.source !== 'working') throw new NotFoundError();
  if (!task.editable) throw new ProblemError('not-editable');
  return savedAnswer(task);
}

/** An answer to a task as its form knows it: each field's text under its key, with the version. */
export async function GET(request: Request, context: Context): Promise<Response> {
  const key = await keyOf(context);
  return readEntry(request, (viewer) => currentAnswer(viewer, key));
}

/** Saves the answer to a task, once for an `Idempotency-Key`. */
export async function PUT(request: Request, context: Context): Promise<Response> {
  const key = await keyOf(context);
  return writeEntry(request, {
    schema: answerTaskSchema,
    given: key,
    write: answerTaskOnce,
    current: (viewer) => currentAnswer(viewer, key),
  });
}
