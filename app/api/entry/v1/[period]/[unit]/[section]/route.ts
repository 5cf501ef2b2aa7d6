import { savedSection } from '@/components/reports/entry/fields';
import { readEntry, writeEntry } from '@/lib/auth/entry-api';
import { NotFoundError, ProblemError } from '@/lib/data/errors';
import { getReport } from '@/lib/data/report-queries';
import { saveSectionOnce } from '@/lib/data/section-commands';
import type { Viewer } from '@/lib/domain/access';
import { saveSectionSchema } from '@/lib/schemas/report';

type Context = RouteContext<'/api/entry/v1/[period]/[unit]/[section]'>;
type Key = Awaited<Context['params']>;

/** The section as it is saved now, for whoever may type in it now. */
async function currentSection(viewer: Viewer, { period, unit, section }: Key) {
  const detail = await getReport(viewer, period, unit);
  const state = detail.sections.find(({ code }) => code === section);
  if (!state || detail.source !== 'working') throw new NotFoundError();
  if (!state.editable) throw new ProblemError('not-editable');
  return savedSection(detail, section);
}

/** A section as its entry form knows it: each field's text under its key, with the version. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const key = await params;
  return readEntry(request, (viewer) => currentSection(viewer, key));
}

/** Saves what changed in a section, once for an `Idempotency-Key`. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  const key = await params;
  return writeEntry(request, {
    schema: saveSectionSchema,
    given: key,
    write: saveSectionOnce,
    current: (viewer) => currentSection(viewer, key),
  });
}
