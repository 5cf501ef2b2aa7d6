import 'server-only';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import type { SaveSectionInput } from '@/lib/schemas/report';
import { businessNow } from './clock';
import { ConflictError } from './errors';
import { keepReceipt, type RequestKey, unsafeReceipt } from './receipts';
import { getReport } from './report-queries';
import { checkSection, unsafeLockDraft, unsafeWriteSection } from './section-writer';

interface Saved {
  readonly version: number;
  readonly savedAt: string;
}

/**
 * Saves as `saveSection` does, once for a request: the same one again, because its answer was lost
 * or two tabs sent it, gets the first answer and changes nothing.
 * @throws as `saveSection`; ProblemError `key-reused`
 */
export async function saveSectionOnce(
  viewer: Viewer,
  input: SaveSectionInput,
  request: RequestKey,
): Promise<Saved> {
  const known = await unsafeReceipt<Saved>(viewer, request);
  if (known) return known;
  try {
    return await saveSection(viewer, input, request);
  } catch (error) {
    // Both at once: the second found the version that the first had made
    const done =
      error instanceof ConflictError ? await unsafeReceipt<Saved>(viewer, request) : null;
    if (done) return done;
    throw error;
  }
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
