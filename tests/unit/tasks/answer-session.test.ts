import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AnswerSession } from '@/components/tasks/answer-session';
import type { Attempt, Draft } from '@/lib/outbox/draft-store';
import type { SaveAnswer, SavedSection } from '@/lib/outbox/entry-wire';

const standing = (version: number, text: string): SavedSection => ({
  version,
  fields: { state: version === 0 ? '' : 'done', text },
  savedAt: version === 0 ? null : '2013-06-05T03:00:00.000Z',
  savedBy: version === 0 ? null : 'Bình',
  savedBySelf: false,
});
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const UNREACHABLE: SaveAnswer = { type: 'unreachable' };

/** A server that does a save once for a key; `lost`: it takes them, and its answers do not arrive. */
let server: { now: SavedSection; lost: boolean; refusal: SaveAnswer | null };
let receipts: Map<string, SaveAnswer>;
let sent: Attempt[];
let kept: Draft | null;

function openForm(saved: SavedSection = server.now): AnswerSession {
  const save = async (attempt: Attempt): Promise<SaveAnswer> => {
    sent.push(attempt);
    // Whatever is on its way is kept with its key
    expect(kept?.attempt?.key).toBe(attempt.key);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const known = receipts.get(attempt.key);
    const answer = known ?? server.refusal ?? take(attempt);
    return server.lost ? UNREACHABLE : answer;
  };
  return new AnswerSession(saved, {
    save,
    keep: async (draft) => {
      kept = draft;
      return true;
    },
    newKey: () => `key-${sent.length}-${receipts.size}`,
  });
}

function take({ key, body, sent: fields }: Attempt): SaveAnswer {
  const { now } = server;
  if (body.version !== now.version) return { type: 'conflict', current: now };
  server.now = { ...now, version: now.version + 1, fields, savedAt: 'now', savedBy: 'An' };
  const answer = { type: 'saved', version: server.now.version, savedAt: 'now' } as const;
  receipts.set(key, answer);
  return answer;
}

beforeEach(() => {
  vi.useFakeTimers();
  server = { now: standing(0, ''), lost: false, refusal: null };
  receipts = new Map();
  sent = [];
  kept = null;
});
afterEach(() => {
  vi.useRealTimers();
});

it('is kept while it is typed, sent when asked, once for a double click', async () => {
  const form = openForm();
  form.type({ text: 'Xong' });
  form.save();
  await pass(300);
  expect(sent).toHaveLength(0);
  expect(kept).toMatchObject({ changes: { text: 'Xong' }, attempt: null, rest: null });
  form.type({ state: 'done' });
  form.save();
  form.save();
  await pass(1000);
  expect(sent).toHaveLength(1);
  expect(server.now).toMatchObject({ version: 1, fields: { state: 'done', text: 'Xong' } });
  expect(form.getView().status).toMatchObject({ type: 'saved' });
  expect(kept).toBeNull();
});

it('a save whose answer was lost is repeated with its key, and is nobody else’s conflict', async () => {
  server.lost = true;
  const form = openForm();
  form.type({ state: 'done', text: 'Xong' });
  form.save();
  await pass(500);
  expect(form.getView().status).toEqual({ type: 'unreachable' });
  // Pressed again, with more words: the owed save first, then they
  form.type({ text: 'Xong cả.' });
  form.save();
  server.lost = false;
  await pass(60_000);
  expect(sent.map(({ key }) => key).slice(0, -1)).toEqual(
    sent.slice(0, -1).map(() => sent[0]?.key),
  );
  expect(server.now).toMatchObject({ version: 2, fields: { text: 'Xong cả.' } });
  expect(form.getView()).toMatchObject({ theirs: null, status: { type: 'saved' } });
});

it('what an earlier page sent is sent again as it was', async () => {
  server.lost = true;
  const before = openForm();
  before.type({ state: 'done', text: 'Xong' });
  before.save();
  await pass(500);
  before.close();
  const left = kept;
  server.lost = false;
  const after = openForm();
  if (left) after.restore(left);
  await pass(500);
  expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
  expect(server.now.version).toBe(1);
  expect(after.getView()).toMatchObject({ theirs: null, fields: { text: 'Xong' } });
});

it('asks where somebody else answered meanwhile, and only there', async () => {
  const form = openForm();
  form.type({ state: 'done', text: 'Của tôi' });
  server.now = standing(1, 'Của người khác');
  form.save();
  await pass(500);
  expect(form.getView().theirs).toMatchObject({ version: 1 });
  expect(kept?.changes).toMatchObject({ text: 'Của tôi' });
  form.keepMine();
  await pass(500);
  expect(server.now).toMatchObject({ version: 2, fields: { text: 'Của tôi' } });

  const late = openForm(standing(1, ''));
  late.type({ state: 'done', text: 'Của tôi' });
  late.save();
  await pass(500);
  // The same words stand there already
  expect(late.getView()).toMatchObject({ theirs: null, version: 2 });
});

it('brought back over what somebody saved since, it leaves the choice', async () => {
  const form = openForm();
  form.type({ state: 'done', text: 'Gõ dở' });
  await pass(300);
  form.close();
  const left = kept;
  const after = openForm(standing(1, 'Của người khác'));
  if (left) after.restore(left);
  expect(after.getView()).toMatchObject({
    restored: true,
    fields: { text: 'Gõ dở' },
    theirs: { savedBy: 'Bình' },
  });
  after.takeTheirs();
  await pass(300);
  expect(after.getView().fields.text).toBe('Của người khác');
  expect(kept).toBeNull();
});

it('what is refused stays, and is kept', async () => {
  server.refusal = { type: 'refused', code: 'not-editable', message: 'Đã trình ký.' };
  const form = openForm();
  form.type({ state: 'done', text: 'Xong' });
  form.save();
  await pass(60_000);
  expect(sent).toHaveLength(1);
  expect(form.getView().status).toMatchObject({ type: 'failed', message: 'Đã trình ký.' });
  expect(kept).toMatchObject({ changes: { text: 'Xong' }, attempt: null });
});
