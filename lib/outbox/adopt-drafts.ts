import { withFreeDraft } from './draft-locks';
import { type Draft, draftKeys, keepDraft, loadDraft } from './draft-store';

/** Work of forms that are open no more: a tab that was closed, a browser that died. The newest first. */
export async function adoptDrafts(
  prefix: string,
  own: string,
  restore: (draft: Draft) => void,
): Promise<void> {
  const found: { key: string; at: number }[] = [];
  for (const key of await draftKeys(prefix)) {
    const draft = key === own ? undefined : await loadDraft(key);
    if (draft) found.push({ key, at: draft.at });
  }
  for (const { key } of found.sort((a, b) => b.at - a.at)) {
    await withFreeDraft(key, async () => {
      const draft = await loadDraft(key);
      if (!draft) return;
      restore(draft);
      await keepDraft(key, null);
    });
  }
}
