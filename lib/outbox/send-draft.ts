import type { Attempt, Draft } from './draft-store';
import type { SaveAnswer, SavedSection } from './entry-wire';
import { recordOf } from './records';

// A kept draft, sent without its form: what the form had made ready, in its order, over the version
// that the form had seen. Only a form can read texts and show a choice; what needs one waits for it.

export interface DraftPorts {
  readonly save: (attempt: Attempt) => Promise<SaveAnswer>;
  readonly keep: (draft: Draft | null) => Promise<unknown>;
  readonly newKey: () => string;
}

/** `waits`: for a line or a session; `asks`: for a person, at the form. */
export type Outcome = 'sent' | 'waits' | 'asks';

/** Saves that met a newer version one after another, before it is left for later. */
const CONFLICTS = 3;

export async function sendDraft(
  draft: Draft,
  { save, keep, newKey }: DraftPorts,
): Promise<Outcome> {
  let left: Draft | null = draft;
  let conflicts = 0;
  while (left) {
    const attempt: Attempt | null = left.attempt ?? next(left, newKey);
    if (!attempt) return 'asks';
    if (!left.attempt) {
      left = { ...left, attempt, rest: null };
      // Before it is sent: should this browser die now, the same save is repeated
      await keep(left);
    }
    const answer = await save(attempt);
    switch (answer.type) {
      case 'saved':
        left = confirmed(left, attempt, answer.version);
        break;
      case 'conflict': {
        conflicts += 1;
        const again = rebased(left, attempt, answer.current, newKey);
        if (!again) return 'asks';
        left = again;
        if (conflicts > CONFLICTS) return 'waits';
        break;
      }
      case 'refused':
        // A page that was only confirmed as it was: there is nothing that a person could look at
        if (Object.keys(left.changes).length === 0) await keep(null);
        return 'asks';
      default:
        return 'waits';
    }
    await keep(left);
  }
  return 'sent';
}

const next = ({ rest, version }: Draft, newKey: () => string): Attempt | null =>
  rest && { key: newKey(), body: { ...rest.body, version }, sent: rest.sent };

function confirmed(draft: Draft, { sent }: Attempt, version: number): Draft | null {
  const base = { ...draft.base, ...sent };
  const changes = Object.fromEntries(
    Object.entries(draft.changes).filter(([key, text]) => text !== base[key]),
  );
  if (Object.keys(changes).length === 0) return null;
  return { ...draft, base, changes, version, attempt: null };
}

/** The same save over somebody else's version; null where they changed a record of ours. */
function rebased(
  draft: Draft,
  attempt: Attempt,
  { version, fields }: SavedSection,
  newKey: () => string,
): Draft | null {
  const ours = new Set([...Object.keys(draft.changes), ...Object.keys(attempt.sent)].map(recordOf));
  const touched = Object.keys(fields).some(
    (key) => ours.has(recordOf(key)) && fields[key] !== (draft.base[key] ?? ''),
  );
  if (touched) return null;
  const body = { ...attempt.body, version };
  return {
    ...draft,
    base: { ...draft.base, ...fields },
    version,
    attempt: { ...attempt, key: newKey(), body },
  };
}
