import 'server-only';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { type SaveSectionInput, saveSectionSchema } from '@/lib/schemas/report';
import type { ApplyWorkbookInput } from '@/lib/schemas/workbook';
import { sectionInput } from '@/lib/workbook/section-input';
import { audit } from './audit';
import { businessNow } from './clock';
import { ProblemError } from './errors';
import { getReport } from './report-queries';
import { checkSection, unsafeLockDraft, unsafeWriteSection } from './section-writer';

/** Up to ten sections of some six statements each, on a busy machine. */
const TIMEOUT_MS = 30_000;

/**
 * Saves what an officer took over from an Excel file: all sections or none.
 * @throws ConflictError when one of the sections was saved since it was compared with the file
 * @throws ProblemError `not-editable`, `bad-value`, `unknown-indicator`, `period-locked`
 */
export async function applyWorkbook(
  viewer: Viewer,
  input: ApplyWorkbookInput,
): Promise<{ savedAt: string; cells: number }> {
  const detail = await getReport(viewer, input.period, input.unit);
  const sections = input.sections.map((part) =>
    checkSection(viewer, detail, wholeSection(detail, part)),
  );
  const savedAt = businessNow();
  const cells = input.sections.reduce((sum, part) => sum + Object.keys(part.cells).length, 0);
  return db.$transaction(
    async (tx) => {
      const reportId = await unsafeLockDraft(tx, detail);
      for (const section of sections) {
        await unsafeWriteSection(tx, viewer, reportId, detail, section, savedAt);
      }
      await audit(tx, viewer, 'report.import', `report:${reportId}`, { file: input.file, cells });
      return { savedAt: savedAt.toISOString(), cells };
    },
    { timeout: TIMEOUT_MS },
  );
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
