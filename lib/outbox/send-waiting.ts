import { isBeingAdopted, withFreeDraft } from './draft-locks';
import { type Draft, draftKeys, draftsOf, keepDraft, loadDraft, placeOf } from './draft-store';
import { newKey, putSection, type SectionPlace } from './entry-wire';
import { type Outcome, sendDraft } from './send-draft';

export interface Waiting {
  /** Of the kept draft. */
  readonly key: string;
  readonly place: SectionPlace;
  readonly name: Draft['name'];
  readonly outcome: Outcome;
}

/** Sends whatever this person's forms left behind in this browser. Forms that are open send their own. */
export async function sendWaiting(userId: number): Promise<Waiting[]> {
  const found: Waiting[] = [];
  for (const key of await draftKeys(draftsOf(userId))) {
    if (isBeingAdopted(key)) continue;
    await withFreeDraft(key, async () => {
      const draft = await loadDraft(key);
      const place = placeOf(key);
      if (!draft || !place) return;
      const outcome = await sendDraft(draft, {
        save: (attempt) => putSection(place, attempt),
        keep: (left) => keepDraft(key, left),
        newKey,
      });
      found.push({ key, place, name: draft.name, outcome });
    });
  }
  return found;
}
