import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fields } from '@/components/reports/entry/fields';
import {
  type History,
  KEPT_STEPS,
  NO_HISTORY,
  PAUSE_MS,
  recorded,
  redone,
  rewritten,
  type Same,
  undone,
} from '@/components/reports/entry/history';

const same: Same = (_, a, b) => a === b;

/** Fields and their history, changed and put back as the form does it. */
function desk(first: Fields = {}) {
  let fields = first;
  let history: History = NO_HISTORY;
  let clock = 0;
  const move = (way: typeof undone) => () => {
    const moved = way(history, fields, same);
    if (!moved) return false;
    history = moved.history;
    fields = { ...fields, ...moved.changes };
    return true;
  };
  return {
    type: (key: string, text: string, pause = 100) => {
      clock += pause;
      history = recorded(history, fields, { [key]: text }, { typed: true, at: clock });
      fields = { ...fields, [key]: text };
    },
    many: (changes: Fields) => {
      clock += 1;
      history = recorded(history, fields, changes, { typed: false, at: clock });
      fields = { ...fields, ...changes };
    },
    rewrite: (key: string, text: string) => {
      history = rewritten(history, key, text);
      fields = { ...fields, [key]: text };
    },
    elsewhere: (changes: Fields) => {
      fields = { ...fields, ...changes };
    },
    undo: move(undone),
    redo: move(redone),
    get fields() {
      return fields;
    },
    get steps() {
      return history.past.length;
    },
  };
}

describe('undo', () => {
  it('takes back what was typed into one cell at once, up to a pause', () => {
    const the = desk({ a: '7' });
    the.type('a', '1');
    the.type('a', '12');
    the.type('a', '123', PAUSE_MS + 1);
    expect(the.steps).toBe(2);
    the.undo();
    expect(the.fields.a).toBe('12');
    the.undo();
    expect(the.fields.a).toBe('7');
    expect(the.undo()).toBe(false);
    the.redo();
    the.redo();
    expect(the.fields.a).toBe('123');
    expect(the.redo()).toBe(false);
  });

  it('goes cell by cell, in the order in which they were left', () => {
    const the = desk();
    the.type('a', '1');
    the.type('b', '2');
    the.type('a', '15');
    the.undo();
    expect(the.fields).toEqual({ a: '1', b: '2' });
    the.undo();
    expect(the.fields).toEqual({ a: '1', b: '' });
  });

  it('takes a whole block back at once', () => {
    const the = desk({ a: '1' });
    the.many({ a: '10', b: '20', c: '30' });
    the.undo();
    expect(the.fields).toEqual({ a: '1', b: '', c: '' });
    the.redo();
    expect(the.fields).toEqual({ a: '10', b: '20', c: '30' });
  });

  it('keeps a button’s change apart from what was typed before it and after', () => {
    const the = desk();
    the.type('a', '§øc');
    the.many({ a: 'Đức' });
    the.type('a', 'Đức H');
    the.undo();
    expect(the.fields.a).toBe('Đức');
    the.undo();
    expect(the.fields.a).toBe('§øc');
  });

  it('forgets what was typed and given up at once', () => {
    const the = desk({ a: '5' });
    the.type('a', '57');
    the.type('a', '5');
    expect(the.steps).toBe(0);
  });

  it('has no step of its own for a number that is only written anew', () => {
    const the = desk({ a: '5' });
    the.type('a', '1234');
    the.rewrite('a', '1.234');
    expect(the.steps).toBe(1);
    the.undo();
    expect(the.fields.a).toBe('5');
    the.redo();
    expect(the.fields.a).toBe('1.234');
  });

  it('forgets what was undone once something new is typed', () => {
    const the = desk();
    the.type('a', '1');
    the.undo();
    the.type('b', '2');
    expect(the.redo()).toBe(false);
    expect(the.fields).toEqual({ a: '', b: '2' });
  });

  it('leaves alone what came from elsewhere since', () => {
    const the = desk({ a: '1', b: '2' });
    the.type('b', '3', PAUSE_MS + 1);
    the.many({ a: '10', b: '20' });
    the.elsewhere({ a: '99' });
    the.undo();
    expect(the.fields).toEqual({ a: '99', b: '3' });
    the.elsewhere({ b: '88' });
    expect(the.undo()).toBe(false);
    expect(the.fields).toEqual({ a: '99', b: '88' });
  });

  it('keeps a bounded number of steps', () => {
    const the = desk();
    for (let step = 0; step < KEPT_STEPS + 50; step += 1) the.type(`k${step}`, '1');
    expect(the.steps).toBe(KEPT_STEPS);
  });
});

describe('laws', () => {
  const key = fc.constantFrom('a', 'b', 'c');
  const text = fc.constantFrom('', '1', '12', '123');
  const change = fc.oneof(
    fc
      .tuple(key, text, fc.constantFrom(1, PAUSE_MS * 2))
      .map(([at, to, pause]) => ({ at, to, pause })),
    fc.dictionary(key, text, { minKeys: 2 }),
  );

  it('undoing all leads back to the start, doing all again to the end', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const start = { a: 'x', b: 'y', c: 'z' };
        const the = desk(start);
        for (const one of changes) {
          if ('pause' in one && typeof one.pause === 'number') {
            the.type(String(one.at), String(one.to), one.pause);
          } else the.many(one as Fields);
        }
        const end = the.fields;
        while (the.undo());
        expect(the.fields).toEqual(start);
        while (the.redo());
        expect(the.fields).toEqual(end);
      }),
    );
  });
});
