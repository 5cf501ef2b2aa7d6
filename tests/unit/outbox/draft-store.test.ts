import * as idb from 'idb-keyval';
import { beforeEach, expect, it, vi } from 'vitest';
import {
  type Draft,
  draftKeys,
  draftsOf,
  hasUnstored,
  keepDraft,
  loadDraft,
  watchDrafts,
} from '@/lib/outbox/draft-store';

vi.mock('idb-keyval');

const key = `${draftsOf(7)}794/2013-Q2/email/a`;
const draft = { changes: { remark: 'Gõ dở' }, at: 1 } as unknown as Draft;
const disk = new Map<IDBValidKey, unknown>();
let full = false;
const refusedWhenFull = async () => {
  if (full) throw new DOMException('No room', 'QuotaExceededError');
};

beforeEach(() => {
  disk.clear();
  full = false;
  vi.mocked(idb.get).mockImplementation(async (name) => disk.get(name));
  vi.mocked(idb.keys).mockImplementation(async () => [...disk.keys()]);
  vi.mocked(idb.del).mockImplementation(async (name) => void disk.delete(name));
  vi.mocked(idb.set).mockImplementation(async (name, value) => {
    await refusedWhenFull();
    disk.set(name, value);
  });
});

it('says what the browser refused to store, and holds it as long as the page lives', async () => {
  const heard = vi.fn();
  const end = watchDrafts(heard);
  full = true;
  expect(await keepDraft(key, draft)).toBe(false);
  expect(heard).toHaveBeenCalled();
  expect(hasUnstored()).toBe(true);
  expect(await draftKeys(draftsOf(7))).toEqual([key]);
  expect(await loadDraft(key)).toEqual(draft);
  // Nobody else's
  expect(await draftKeys(draftsOf(8))).toEqual([]);

  full = false;
  expect(await keepDraft(key, draft)).toBe(true);
  expect(hasUnstored()).toBe(false);
  expect(disk.get(key)).toEqual(draft);
  end();
});

it('has nothing to hold once it was saved or thrown away', async () => {
  full = true;
  await keepDraft(key, draft);
  expect(await keepDraft(key, null)).toBe(true);
  expect(hasUnstored()).toBe(false);
  expect(await draftKeys(draftsOf(7))).toEqual([]);
});
