import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  draftOf,
  type EntryState,
  merged,
  opened,
  restored,
  saved,
  settled,
  typed,
} from '@/components/reports/entry/entry-state';
import { merge, undecided } from '@/components/reports/entry/merge';
import { changedKeys } from '@/components/reports/entry/reading';
import { formOf } from './form';

const form = formOf('one-stop-shop');
const EARLY = 'value:dossiers-resolved-early';
const LATE = 'value:dossiers-resolved-late';
const base = { [EARLY]: '1', [LATE]: '2', remark: '' };

const start = (over: Partial<EntryState> = {}): EntryState => ({
  ...opened({ version: 3, fields: base, savedAt: null, savedBy: null, savedBySelf: false }),
  ...over,
});
const version = (at: number, fields: Record<string, string>) => ({
  version: at,
  fields,
  savedAt: '2013-06-05T03:00:00.000Z',
  savedBy: 'Trần Thị An',
  savedBySelf: false,
});

describe('two people in one section', () => {
  const mine = { ...base, [EARLY]: '10', remark: 'của tôi' };
  const theirs = { ...base, [EARLY]: '11', [LATE]: '3' };

  it('keep the changes of one side and leave the rest to a person', () => {
    expect(merge(form, base, mine, theirs)).toEqual({
      mine: { ...mine, [LATE]: '3' },
      taken: [LATE],
      disputed: [EARLY],
    });
  });

  it('have no difference in two writings of one content', () => {
    const two = (a: string, b: string) =>
      merge(form, base, { ...base, [EARLY]: a }, { ...base, [EARLY]: b });
    expect(two('1234', '1.234').disputed).toEqual([]);
    const words = merge(form, base, { ...base, remark: 'a\u00a0b ' }, { ...base, remark: 'a b' });
    expect(words.disputed).toEqual([]);
  });

  it('decide each disputed field, and what is decided is what is sent next', () => {
    const met = merged(form, start({ mine }), version(4, theirs)).state;
    expect(met).toMatchObject({ version: 4, base: theirs, disputed: [EARLY] });
    const keep = settled(met, { [EARLY]: 'mine' });
    expect(keep).toMatchObject({ mine: { [EARLY]: '10' }, disputed: [] });
    const take = settled(met, { [EARLY]: 'theirs' });
    expect(take).toMatchObject({ mine: { [EARLY]: '11', remark: 'của tôi' }, disputed: [] });
    const difference = { key: EARLY, mine: '10', theirs: '11' };
    expect(undecided([difference], {})).toEqual([difference]);
    expect(undecided([difference], { [EARLY]: 'mine' })).toEqual([]);
  });

  it('leave a field alone that the server does not name', () => {
    const explained = { ...base, 'explanation:dossiers-balance': 'vì' };
    const state = start({ base: explained, mine: explained });
    expect(merged(form, state, version(4, base)).state.mine).toEqual(explained);
  });

  it('are not one person whose text the server wrote down otherwise', () => {
    const state = start({ base: { remark: 'x' }, mine: { remark: 'xyz' } });
    expect(merged(form, state, version(3, { remark: 'y' })).state.disputed).toEqual([]);
  });
});

const text = fc.constantFrom('', '1', '2', '3');
const fields: fc.Arbitrary<Record<string, string>> = fc.record({
  [EARLY]: text,
  [LATE]: text,
  'value:dossiers-carried-over': text,
});

describe('merging, whatever was typed', () => {
  it('loses nobody’s change, and leaves undecided exactly what both changed to different contents', () => {
    fc.assert(
      fc.property(fields, fields, fields, (from, mine, theirs) => {
        const { mine: result, taken, disputed } = merge(form, from, mine, theirs);
        for (const key of Object.keys(from)) {
          const [a, b, c] = [from[key], mine[key], theirs[key]];
          const both = a !== b && a !== c && b !== c;
          expect(disputed.includes(key)).toBe(both);
          expect(taken.includes(key)).toBe(a === b && a !== c);
          expect(result[key]).toBe(a === b ? c : b);
        }
      }),
    );
  });
});

describe('the form’s state', () => {
  const attempt = { key: 'k', body: { version: 3, values: {} }, sent: { remark: 'ab' } };

  it('keeps what was typed while a save was on its way', () => {
    const more = typed(start({ attempt }), { remark: 'abc' });
    const after = saved(more, attempt, 4);
    expect(after).toMatchObject({ version: 4, base: { remark: 'ab' }, mine: { remark: 'abc' } });
    expect(changedKeys(form, after.base, after.mine)).toEqual(['remark']);
  });

  it('keeps in the browser what is unsaved, and nothing once all is saved', () => {
    expect(draftOf(form, start(), 1)).toBeNull();
    const draft = draftOf(form, typed(start(), { remark: 'mới', [LATE]: '2x' }), 1);
    expect(draft).toMatchObject({
      version: 3,
      base,
      changes: { remark: 'mới', [LATE]: '2x' },
      rest: { body: { remark: 'mới' }, sent: { remark: 'mới' } },
    });
    // Taken back while its save is on the way: that must be sent too
    const back = draftOf(form, start({ attempt }), 1);
    expect(back).toMatchObject({
      attempt,
      changes: { remark: '' },
      rest: { sent: { remark: '' } },
    });
  });
});

describe('work brought back from this browser', () => {
  const draft = (changes: Record<string, string>, over: object = {}) => ({
    name: form.name,
    version: 3,
    base,
    changes,
    disputed: [],
    attempt: null,
    rest: null,
    at: 1,
    ...over,
  });

  it('goes into the fields, but not over what was typed since', () => {
    const now = typed(start(), { remark: 'mới' });
    const { state, before } = restored(form, now, draft({ remark: 'cũ', [EARLY]: '5' }));
    expect(state.mine).toMatchObject({ remark: 'mới', [EARLY]: '5' });
    expect(before).toEqual({ [EARLY]: '1' });
    expect(state.disputed).toEqual([]);
  });

  // A kept draft that met a newer save used to replace what was typed before the script was alive
  it('that meets a newer save disputes its own fields, and leaves what was typed since', () => {
    const now = typed(
      start({ version: 5, base: { ...base, [EARLY]: '7' }, mine: { ...base, [EARLY]: '7' } }),
      { remark: 'vừa gõ' },
    );
    const { state } = restored(form, now, draft({ remark: 'cũ', [EARLY]: '5', [LATE]: '9' }));
    expect(state.mine).toEqual({ remark: 'vừa gõ', [EARLY]: '5', [LATE]: '9' });
    expect(state).toMatchObject({ version: 5, disputed: [EARLY] });
  });

  it('that the server has already is not brought back, nor disputed by its own lost save', () => {
    const now = start({
      version: 4,
      base: { ...base, remark: 'ab' },
      mine: { ...base, remark: 'ab' },
    });
    const attempt = { key: 'k', body: { version: 3, values: {} }, sent: { remark: 'ab' } };
    expect(restored(form, now, draft({ remark: 'ab' }, { attempt })).before).toEqual({});
    const { state } = restored(form, now, draft({ remark: 'abc' }, { attempt }));
    expect(state).toMatchObject({ mine: { remark: 'abc' }, disputed: [] });
  });

  it('that the browser has filled in itself is disputed by nobody', () => {
    const early = typed(start({ version: 2, base: { remark: '' }, mine: { remark: '' } }), {
      remark: 'gõ tiếp',
    });
    const met = merged(form, early, version(3, { remark: 'đã lưu' })).state;
    expect(met.disputed).toEqual(['remark']);
    const kept = (over: string) => draft({ remark: 'gõ tiếp' }, { base: { remark: over } });
    expect(restored(form, met, kept('đã lưu')).state).toMatchObject({
      mine: { remark: 'gõ tiếp' },
      disputed: [],
    });
    // Typed over another text, it is still to be chosen
    expect(restored(form, met, kept('')).state.disputed).toEqual(['remark']);
  });

  it('stays disputed where it was', () => {
    const { state } = restored(form, start(), draft({ [EARLY]: '5' }, { disputed: [EARLY] }));
    expect(state.disputed).toEqual([EARLY]);
  });
});
