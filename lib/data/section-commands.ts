import 'server-only';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import type { SaveSectionInput } from '@/lib/schemas/report';
import { businessNow } from './clock';
import { getReport } from './report-queries';
import { checkSection, unsafeLockDraft, unsafeWriteSection } from './section-writer';

/**
 * Saves what was typed in one section of a draft. Errors and warnings of the rules do not stop it:
 * they stop the submission.
 * @returns the section's new version
 * @throws ConflictError when the section was saved by somebody else since it was loaded
 * @throws ProblemError `not-editable`, `bad-value`, `unknown-indicator`, `period-locked`
 */
export async function saveSection(
  viewer: Viewer,
  input: SaveSectionInput,
): Promise<{ version: number; savedAt: string }> {
  const detail = await getReport(viewer, input.period, input.unit);
  const checked = checkSection(viewer, detail, input);
  const savedAt = businessNow();
  return db.$transaction(async (tx) => {
    const reportId = await unsafeLockDraft(tx, detail);
    const version = await unsafeWriteSection(tx, viewer, reportId, detail, checked, savedAt);
    return { version, savedAt: savedAt.toISOString() };
  });
}
