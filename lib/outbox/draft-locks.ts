/** Drafts of this tab's open forms. */
const held = new Set<string>();

/** Without locks (plain http, old browsers) other tabs are not seen; the server does a save once. */
const locks = (): LockManager | undefined => globalThis.navigator?.locks;

/** Says that a draft's form is open. Returns what ends that; a tab that dies ends it too. */
export function holdDraft(key: string): () => void {
  held.add(key);
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  locks()
    ?.request(key, () => ended)
    .catch(() => {});
  return () => {
    held.delete(key);
    end();
  };
}

/** Does something with a draft whose form is open nowhere, and keeps others from doing it meanwhile. */
export async function withFreeDraft(key: string, work: () => Promise<void>): Promise<void> {
  if (held.has(key)) return;
  const manager = locks();
  if (!manager) return work();
  await manager.request(key, { ifAvailable: true }, (lock) => (lock ? work() : undefined));
}

/** Beginnings of the keys that a form which was just opened is looking through. */
const adopting = new Set<string>();

/** An entry form that opens takes its own section's work first; nobody sends that away meanwhile. */
export async function adoptFirst(prefix: string, work: () => Promise<void>): Promise<void> {
  adopting.add(prefix);
  try {
    await work();
  } finally {
    adopting.delete(prefix);
  }
}

export const isBeingAdopted = (key: string): boolean =>
  [...adopting].some((prefix) => key.startsWith(prefix));
