import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Viewer } from '@/lib/domain/access';
import type { NewEntry } from '@/lib/domain/registers/new-entry';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { type SaveSectionInput, saveSectionSchema } from '@/lib/schemas/report';
import type { ApplyWorkbookInput } from '@/lib/schemas/workbook';
import { sectionInput } from '@/lib/workbook/section-input';
import { audit } from './audit';
import { businessNow } from './clock';
import { NotFoundError, ProblemError } from './errors';
import { unsafeCreatePostOffice, unsafeCreateRoute } from './register-create';
import { assertOpenQuarter, unsafeDesk } from './register-desk';
import { getReport } from './report-queries';
import { authorise } from './scope';
import {
  checkSection,
  unsafeLockDraft,
  unsafeWriteRegisterStates,
  unsafeWriteSection,
} from './section-writer';

/** Up to ten sections of some six statements each, on a busy machine. */
const TIMEOUT_MS = 30_000;

/**
 * Saves what an officer took over from an Excel file: all sections or none, and with them the
 * entries that its rows add to the registers from this quarter on.
 * @throws ConflictError when one of the sections was saved since it was compared with the file
 * @throws ProblemError `not-editable`, `bad-value`, `unknown-indicator`, `period-locked`,
 *   `register-quarter-held`, `register-name-taken`
 */
export async function applyWorkbook(
  viewer: Viewer,
  input: ApplyWorkbookInput,
): Promise<{ savedAt: string; cells: number; entries: number }> {
  const detail = await getReport(viewer, input.period, input.unit);
  const sections = input.sections.map((part) =>
    checkSection(viewer, detail, wholeSection(detail, part)),
  );
  const entries = input.sections.flatMap((part) => entriesOf(part));
  if (entries.length > 0) authorise(viewer, 'register.edit', { unitId: detail.unit.id });
  const savedAt = businessNow();
  const cells = input.sections.reduce((sum, part) => sum + Object.keys(part.cells).length, 0);
  return db.$transaction(
    async (tx) => {
      // Before the report's row, as every change of a register does
      if (entries.length > 0) {
        assertOpenQuarter(await unsafeDesk(tx, detail.unit.id, true), detail.period.code);
      }
      const reportId = await unsafeLockDraft(tx, detail);
      for (const section of sections) {
        await unsafeWriteSection(tx, viewer, reportId, detail, section, savedAt);
      }
      for (const entry of entries) await enter(tx, viewer, detail, entry);
      await audit(tx, viewer, 'report.import', `report:${reportId}`, {
        file: input.file,
        cells,
        ...(entries.length > 0 ? { entries: entries.length } : {}),
      });
      return { savedAt: savedAt.toISOString(), cells, entries: entries.length };
    },
    { timeout: TIMEOUT_MS },
  );
}

const REGISTER_OF: Readonly<Record<string, NewEntry['register']>> = {
  cables: 'cable-routes',
  'post-offices': 'post-offices',
};

/** @throws NotFoundError for entries of a register that the section does not show */
function entriesOf({
  section,
  entries,
}: ApplyWorkbookInput['sections'][number]): readonly NewEntry[] {
  if (entries.some(({ register }) => register !== REGISTER_OF[section])) throw new NotFoundError();
  return entries;
}

/** With what is said of it in this quarter. */
async function enter(
  tx: Prisma.TransactionClient,
  viewer: Viewer,
  { unit, period }: ReportDetail,
  entry: NewEntry,
): Promise<void> {
  const place = { unitId: unit.id, validFrom: period.code };
  const states = { routes: [], postOffices: [] };
  if (entry.register === 'cable-routes') {
    const { id } = await unsafeCreateRoute(tx, viewer, place, {
      ...entry,
      enterprises: [],
      phase: null,
    });
    await unsafeWriteRegisterStates(tx, period.id, { ...states, routes: [{ ...entry, id }] });
  } else {
    const { id } = await unsafeCreatePostOffice(tx, viewer, place, entry);
    await unsafeWriteRegisterStates(tx, period.id, { ...states, postOffices: [{ ...entry, id }] });
  }
}

function wholeSection(
  detail: ReportDetail,
  { section, version, cells }: ApplyWorkbookInput['sections'][number],
): SaveSectionInput {
  const whole = sectionInput(detail, section, version, cells);
  if (!whole) throw new ProblemError('unknown-indicator', { indicator: section });
  const parsed = saveSectionSchema.safeParse(whole);
  if (parsed.success) return parsed.data;
  const at = parsed.error.issues[0]?.path.at(-1);
  const indicator = detail.catalogue.indicators.find(({ code }) => code === at);
  throw new ProblemError('bad-value', { indicator: indicator?.name.vi ?? section });
}
