import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { QUIET_MS } from '@/components/reports/entry/entry-session';
import { FakeServer, type Line, Person } from './entry-world';

const EARLY = 'value:dossiers-resolved-early';
const LATE = 'value:dossiers-resolved-late';
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

let server: FakeServer;
let an: Person;
let binh: Person;

beforeEach(() => {
  vi.useFakeTimers();
  server = new FakeServer();
  an = new Person('An', server);
  binh = new Person('Bình', server);
});
afterEach(() => {
  vi.useRealTimers();
});

describe('saving by itself', () => {
  it('waits for a pause, and sends what was typed before it in one save', async () => {
    for (const text of ['1', '12', '123']) {
      an.session.type({ [EARLY]: text });
      await pass(QUIET_MS - 1);
    }
    expect(an.sentKeys).toHaveLength(0);
    await pass(300);
    expect(server).toMatchObject({ version: 1, writes: 1, fields: { [EARLY]: '123' } });
    expect(an.view).toMatchObject({ sending: false, trouble: null });
    expect(an.view.savedAt).not.toBeNull();
    expect(an.kept).toBeNull();
  });

  it('has one request at a time, and sends what was typed meanwhile after it', async () => {
    an.session.type({ [EARLY]: '1' });
    an.session.flush();
    an.session.type({ [LATE]: '2' });
    an.session.flush();
    an.session.flush();
    await pass(150);
    expect(an.sentKeys).toHaveLength(1);
    await pass(300);
    expect(an.sentKeys).toHaveLength(2);
    expect(server).toMatchObject({ version: 2, fields: { [EARLY]: '1', [LATE]: '2' } });
  });

  it('a double click on "save" saves once; a blank section is saved when asked, and only then', async () => {
    an.session.flush();
    await pass(5000);
    expect(server.writes).toBe(0);
    an.session.save();
    an.session.save();
    await pass(5000);
    expect(server.writes).toBe(1);
    expect(an.view.asked).toBe(2);
  });

  it('holds back what cannot be read, keeps it, and saves the rest', async () => {
    an.session.type({ [EARLY]: '12x', [LATE]: '7' });
    await pass(2000);
    expect(server.fields).toEqual({ remark: '', [LATE]: '7' });
    expect(an.kept?.changes).toEqual({ [EARLY]: '12x' });
    expect(an.view.trouble).toBeNull();
  });
});

describe('without a line', () => {
  it('knows whether the browser keeps what waits', async () => {
    an.line = 'down';
    an.storage = 'refused';
    an.session.type({ [EARLY]: '1' });
    await pass(1500);
    expect(an.view).toMatchObject({ kept: false, trouble: { type: 'unreachable' } });
    an.line = 'up';
    await pass(60_000);
    expect(server.fields[EARLY]).toBe('1');
    expect(an.view).toMatchObject({ kept: true, trouble: null });
  });

  it('keeps everything, tries again less and less often, and sends once the line is back', async () => {
    an.line = 'down';
    an.session.type({ [EARLY]: '1' });
    await pass(1500);
    expect(an.view.trouble).toEqual({ type: 'unreachable' });
    an.session.type({ [LATE]: '2' });
    await pass(300);
    expect(an.kept?.changes).toEqual({ [EARLY]: '1', [LATE]: '2' });
    await pass(600_000);
    expect(an.sentKeys.length).toBeLessThan(20);
    expect(new Set(an.sentKeys).size).toBe(1);
    an.line = 'up';
    an.session.resume();
    await pass(1000);
    expect(server.fields).toMatchObject({ [EARLY]: '1', [LATE]: '2' });
    expect(an.view.trouble).toBeNull();
    expect(an.kept).toBeNull();
  });

  it('a save whose answer was lost is repeated with its key and changes nothing', async () => {
    an.line = 'deaf';
    an.session.type({ [EARLY]: '1' });
    await pass(1300);
    expect(server).toMatchObject({ version: 1, writes: 1 });
    an.line = 'up';
    await pass(5000);
    expect(server).toMatchObject({ version: 1, writes: 1 });
    expect(new Set(an.sentKeys).size).toBe(1);
    expect(an.view.state).toMatchObject({ version: 1, attempt: null });
  });

  it('a browser that died sends what it kept, when a page of the section is opened', async () => {
    an.line = 'down';
    an.session.type({ [EARLY]: '1', [LATE]: 'x' });
    await pass(1500);
    an.line = 'up';
    an.reopen();
    expect(an.view.restored?.before).toEqual({ [EARLY]: '', [LATE]: '' });
    await pass(1000);
    expect(server.fields).toEqual({ remark: '', [EARLY]: '1' });
    expect(an.kept?.changes).toEqual({ [LATE]: 'x' });
    an.session.discard();
    await pass(2000);
    expect(server.fields).toEqual({ remark: '', [EARLY]: '' });
    expect(an.kept).toBeNull();
  });
});

describe('a page that the browser filled in itself', () => {
  it('asks nobody about what was typed over the version that is saved now', async () => {
    an.session.type({ remark: 'đã lưu' });
    await pass(2000);
    an.line = 'down';
    an.session.type({ remark: 'gõ tiếp' });
    await pass(1500);
    const { kept } = an;
    // The page is older than the last save, and the browser puts the text back before the draft is found
    const page = {
      version: 0,
      fields: { remark: '' },
      savedAt: null,
      savedBy: null,
      savedBySelf: false,
    };
    an.line = 'up';
    an.openOld(page);
    an.session.type({ remark: 'gõ tiếp' });
    an.session.recall(server.current());
    expect(an.view.state.disputed).toEqual(['remark']);
    if (kept) an.session.restore(kept);
    expect(an.view.state.disputed).toEqual([]);
    await pass(1000);
    expect(server.fields).toEqual({ remark: 'gõ tiếp' });
  });
});

describe('what the server refuses', () => {
  it('is kept while the session is over, and sent after signing in again', async () => {
    server.refusal = { type: 'signed-out', message: 'hết phiên' };
    an.session.type({ [EARLY]: '1' });
    await pass(5000);
    an.session.type({ [EARLY]: '12' });
    await pass(5000);
    expect(an.sentKeys).toHaveLength(1);
    expect(an.kept?.changes).toEqual({ [EARLY]: '12' });
    server.refusal = null;
    an.session.resume();
    await pass(2000);
    expect(server.fields).toMatchObject({ [EARLY]: '12' });
  });

  it('is not sent again for its content, but after the next change', async () => {
    server.refusal = { type: 'refused', code: 'bad-value', message: 'sai kiểu' };
    an.session.type({ [EARLY]: '1' });
    await pass(2000);
    server.refusal = null;
    an.session.resume();
    await pass(60_000);
    expect(an.sentKeys).toHaveLength(1);
    expect(an.view.trouble).toMatchObject({ code: 'bad-value' });
    an.session.type({ [EARLY]: '2' });
    await pass(2000);
    expect(server.fields).toMatchObject({ [EARLY]: '2' });
  });

  it('since the report was passed on, is sent when it comes back to the desk', async () => {
    server.refusal = { type: 'refused', code: 'not-editable', message: 'đã trình ký' };
    an.session.type({ [EARLY]: '1' });
    await pass(2000);
    server.refusal = null;
    an.session.resume();
    await pass(2000);
    expect(server.fields).toMatchObject({ [EARLY]: '1' });
    expect(an.view.trouble).toBeNull();
  });
});

describe('two people', () => {
  it('in different fields see each other’s change and are asked nothing', async () => {
    an.session.type({ [EARLY]: '1' });
    await pass(2000);
    binh.session.type({ [LATE]: '2' });
    await pass(2000);
    expect(server.fields).toMatchObject({ [EARLY]: '1', [LATE]: '2' });
    expect(binh.view).toMatchObject({ taken: { by: 'An', keys: [EARLY] }, trouble: null });
    expect(binh.view.state.mine).toMatchObject({ [EARLY]: '1' });
    an.session.resume();
    await pass(500);
    expect(an.view).toMatchObject({ taken: { by: 'Bình', keys: [LATE] } });
  });

  it('in one field: one is asked, the rest is saved meanwhile, and whoever asked is shown the choice', async () => {
    an.session.type({ [EARLY]: '1' });
    await pass(2000);
    binh.session.type({ [EARLY]: '9', [LATE]: '2' });
    await pass(3000);
    expect(server.fields).toMatchObject({ [EARLY]: '1', [LATE]: '2' });
    expect(binh.view.state).toMatchObject({ disputed: [EARLY], mine: { [EARLY]: '9' } });
    expect(binh.view).toMatchObject({ theirs: { by: 'An' }, choosing: false });
    expect(binh.kept).toMatchObject({ changes: { [EARLY]: '9' }, disputed: [EARLY] });
    binh.session.save();
    expect(binh.view.choosing).toBe(true);
    binh.session.settle({ [EARLY]: 'mine' });
    await pass(1000);
    expect(server.fields).toMatchObject({ [EARLY]: '9' });
    expect(binh.kept).toBeNull();
  });

  it('a "save" that meets a conflict shows the choice at once, unless one types on', async () => {
    an.session.type({ [EARLY]: '1' });
    await pass(2000);
    binh.session.type({ [EARLY]: '9' });
    binh.session.save();
    await pass(1000);
    expect(binh.view.choosing).toBe(true);
  });
});

describe('one person in two windows', () => {
  it('is not taken for somebody else', async () => {
    const second = new Person('An', server, 'another window');
    an.session.type({ [EARLY]: '1', remark: 'a' });
    await pass(2000);
    second.session.type({ [EARLY]: '9' });
    await pass(2000);
    expect(second.view).toMatchObject({
      theirs: { own: true, keys: [EARLY] },
      taken: { own: true, keys: ['remark'] },
    });
    binh.session.resume();
    await pass(500);
    expect(binh.view).toMatchObject({ taken: { by: 'An', own: false } });
  });

  it('nor is whoever saved before kept work was brought back', async () => {
    const second = new Person('An', server, 'another window');
    second.line = 'down';
    second.session.type({ [EARLY]: '9' });
    await pass(1500);
    an.session.type({ [EARLY]: '1' });
    await pass(2000);
    second.reopen();
    expect(second.view).toMatchObject({ theirs: { by: 'An', own: true, keys: [EARLY] } });
  });
});

const key = fc.constantFrom(EARLY, LATE, 'remark');
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('type' as const), key }) },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('pass' as const),
      by: fc.integer({ min: 1, max: 3000 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('line' as const),
      to: fc.constantFrom<Line>('up', 'down', 'deaf'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('flush' as const) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('resume' as const) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('save' as const) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('die' as const) }) },
);
const story = fc.array(fc.tuple(fc.boolean(), step), { maxLength: 40 });

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
type Typed = Record<string, string>;

/** @param text what is typed, and nowhere else */
async function act(person: Person, action: Step, text: string, last: Typed): Promise<void> {
  switch (action.type) {
    case 'type':
      last[action.key] = text;
      person.session.type({ [action.key]: text });
      break;
    case 'pass':
      await pass(action.by);
      break;
    case 'line':
      person.line = action.to;
      break;
    case 'die':
      person.session.flush();
      await pass(1);
      person.reopen();
      break;
    default:
      person.session[action.type]();
  }
}

/** The line is back, and each chooses their own text wherever they are asked. */
async function settleAll(people: readonly Person[]): Promise<void> {
  for (const person of people) person.line = 'up';
  for (let round = 0; round < 4; round += 1) {
    for (const { session } of people) {
      session.resume();
      await pass(5000);
      const { disputed } = session.getView().state;
      session.settle(Object.fromEntries(disputed.map((one) => [one, 'mine'])));
      await pass(5000);
    }
  }
}

it('whatever is typed, cut, lost, killed and disputed: nothing that somebody typed last is lost', async () => {
  await fc.assert(
    fc.asyncProperty(story, async (steps) => {
      vi.clearAllTimers();
      const section = new FakeServer();
      const people = [new Person('An', section), new Person('Bình', section)] as const;
      const last: [Typed, Typed] = [{}, {}];
      for (const [index, [second, action]] of steps.entries()) {
        const who = second ? 1 : 0;
        await act(people[who], action, String(index + 1), last[who]);
      }
      await settleAll(people);
      for (const { view, kept } of people) {
        expect(kept).toBeNull();
        expect(view).toMatchObject({ sending: false, trouble: null });
        expect(view.state).toMatchObject({ attempt: null, disputed: [], version: section.version });
        expect(view.state.mine).toEqual(section.fields);
      }
      for (const field of [EARLY, LATE, 'remark']) {
        const typed = last.flatMap((fields) => (field in fields ? [fields[field]] : []));
        if (typed.length > 0) expect(typed).toContain(section.fields[field]);
      }
    }),
    { numRuns: 100 },
  );
}, 120_000);
