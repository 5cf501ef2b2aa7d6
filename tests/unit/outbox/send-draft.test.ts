import { describe, expect, it } from 'vitest';
import { type Draft, draftsOf, placeOf, sectionDrafts } from '@/lib/outbox/draft-store';
import type { SaveAnswer } from '@/lib/outbox/entry-wire';
import { sendDraft } from '@/lib/outbox/send-draft';

const A = 'value:mailboxes-issued';
const B = 'value:mailboxes-used';
const draft = (over: Partial<Draft> = {}): Draft => ({
  name: { vi: 'Thư điện tử', en: 'E-mail' },
  version: 3,
  base: { [A]: '1', 'note:mailboxes-issued': '', [B]: '2', remark: '' },
  changes: { [A]: '10' },
  disputed: [],
  attempt: null,
  rest: { body: { version: 1, values: { 'mailboxes-issued': 10 } }, sent: { [A]: '10' } },
  at: 0,
  ...over,
});
const attempt = {
  key: 'first',
  body: { version: 3, values: { 'mailboxes-issued': 10 } },
  sent: { [A]: '10' },
};
const current = (version: number, fields: Record<string, string>) => ({
  type: 'conflict' as const,
  current: { version, fields, savedAt: null, savedBy: 'An', savedBySelf: false },
});
const saved = (version: number): SaveAnswer => ({ type: 'saved', version, savedAt: 'now' });

/** Sends with these answers, one after the other; what was sent and what is kept at the end. */
async function send(from: Draft, ...answers: SaveAnswer[]) {
  const sent: { key: string; version: number }[] = [];
  let kept: Draft | null = from;
  let keys = 0;
  const outcome = await sendDraft(from, {
    save: async ({ key, body }) => {
      sent.push({ key, version: body.version });
      // Whatever is on its way is kept with its key
      expect(kept?.attempt?.key).toBe(key);
      return answers.shift() ?? { type: 'unreachable' };
    },
    keep: async (left) => {
      kept = left;
    },
    newKey: () => {
      keys += 1;
      return `new-${keys}`;
    },
  });
  return { outcome, sent, kept };
}

describe('a draft sent without its form', () => {
  it('is sent over the version that the form had seen, and forgotten', async () => {
    expect(await send(draft(), saved(4))).toEqual({
      outcome: 'sent',
      sent: [{ key: 'new-1', version: 3 }],
      kept: null,
    });
  });

  it('repeats first what was unanswered, with its key, and then sends the rest over it', async () => {
    const rest = { body: { version: 3, values: { 'mailboxes-used': 5 } }, sent: { [B]: '5' } };
    const both = draft({ attempt, rest, changes: { [A]: '10', [B]: '5' } });
    expect(await send(both, saved(4), saved(5))).toMatchObject({
      outcome: 'sent',
      sent: [
        { key: 'first', version: 3 },
        { key: 'new-1', version: 4 },
      ],
      kept: null,
    });
  });

  it('waits where nothing comes back, and keeps the same save', async () => {
    const { outcome, kept } = await send(draft());
    expect(outcome).toBe('waits');
    const again = await send(kept ?? draft());
    expect(again.sent).toEqual([{ key: 'new-1', version: 3 }]);
    const signedOut = await send(draft(), { type: 'signed-out', message: '' });
    expect(signedOut.outcome).toBe('waits');
    expect(signedOut.kept?.changes).toEqual({ [A]: '10' });
  });

  it('goes over a newer version that touches other records', async () => {
    const { outcome, sent } = await send(
      draft(),
      current(7, { [A]: '1', [B]: '99', remark: 'x' }),
      saved(8),
    );
    expect(outcome).toBe('sent');
    expect(sent).toEqual([
      { key: 'new-1', version: 3 },
      { key: 'new-2', version: 7 },
    ]);
  });

  it.each([
    ['the figure', { [A]: '5' }],
    ['its note', { [A]: '1', 'note:mailboxes-issued': 'ước tính' }],
  ])('leaves to a person what somebody else changed too: %s', async (_what, fields) => {
    const { outcome, kept } = await send(draft(), current(7, fields));
    expect(outcome).toBe('asks');
    expect(kept?.changes).toEqual({ [A]: '10' });
  });

  it('leaves to the form what it could not read or the server refused, and keeps it', async () => {
    const unread = draft({ changes: { [A]: '10', [B]: '5x' } });
    expect(await send(unread, saved(4))).toMatchObject({
      outcome: 'asks',
      kept: { version: 4, changes: { [B]: '5x' }, attempt: null, rest: null },
    });
    const refused: SaveAnswer = { type: 'refused', code: 'not-editable', message: '' };
    const { outcome, kept } = await send(draft(), refused);
    expect(outcome).toBe('asks');
    expect(kept?.changes).toEqual({ [A]: '10' });
    // A section confirmed as it stood leaves nothing to look at
    expect((await send(draft({ changes: {}, attempt }), refused)).kept).toBeNull();
  });
});

it('a draft belongs to one person, and says of which section it is', () => {
  const place = { userId: 7, unit: '796', period: '2013-Q2', section: 'email' };
  const key = `${sectionDrafts(place)}abc`;
  expect(placeOf(key)).toEqual(place);
  expect(key.startsWith(draftsOf(7))).toBe(true);
  expect(key.startsWith(draftsOf(79))).toBe(false);
  expect(placeOf('giao-ban/draft/2/7')).toBeNull();
});
