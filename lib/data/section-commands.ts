import 'server-only';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import type { SaveSectionInput } from '@/lib/schemas/report';
import { businessNow } from './clock';
import { keepReceipt, type RequestKey, unsafeOnce } from './receipts';
import { getReport } from './report-queries';
import { checkSection, unsafeLockDraft, unsafeWriteSection } from './section-writer';

interface Saved {
  readonly version: number;
  readonly savedAt: string;
}

/** Saves as `saveSection` does, once for a request. */
export async function saveSectionOnce(
  viewer: Viewer,
  input: SaveSectionInput,
  request: RequestKey,
): Promise<Saved> {
  return unsafeOnce(viewer, request, () => saveSection(viewer, input, request));
}

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
  request: RequestKey | null = null,
): Promise<Saved> {
  const detail = await getReport(viewer, input.period, input.unit);
  const checked = checkSection(viewer, detail, input);
  const savedAt = businessNow();
  return db.$transaction(async (tx) => {
    const reportId = await unsafeLockDraft(tx, detail);
    const version = await unsafeWriteSection(tx, viewer, reportId, detail, checked, savedAt);
    const saved = { version, savedAt: savedAt.toISOString() };
    // After the version was found right: the same request at once ends there, and not at its key
    if (request) await keepReceipt(tx, viewer, request, saved);
    return saved;
  });
}
