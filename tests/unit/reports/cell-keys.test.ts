import { describe, expect, it } from 'vitest';
import { type CellKind, moveOf } from '@/components/reports/entry/cell-keys';

const KINDS: readonly CellKind[] = ['line', 'lines', 'note', 'choice'];
const NONE = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };

/** "Shift+Enter" as an event has it. */
function pressed(keys: string) {
  const parts = keys.split('+');
  return {
    ...NONE,
    key: parts.at(-1) ?? '',
    shiftKey: parts.includes('Shift'),
    ctrlKey: parts.includes('Ctrl'),
    altKey: parts.includes('Alt'),
    metaKey: parts.includes('Meta'),
  };
}

const middle = { start: 1, end: 1, length: 3 };
const start = { start: 0, end: 0, length: 3 };
const end = { start: 3, end: 3, length: 3 };
const all = { start: 0, end: 3, length: 3 };
const empty = { start: 0, end: 0, length: 0 };

describe('keys in a field of one line', () => {
  it.each([
    ['Enter', 'next'],
    ['Shift+Enter', 'previous'],
    ['ArrowDown', 'down'],
    ['ArrowUp', 'up'],
    ['Alt+ArrowDown', 'open'],
    ['Shift+F2', 'open'],
    ['Escape', 'restore'],
    ['Home', null],
    ['End', null],
    ['Tab', null],
    ['Shift+ArrowDown', null],
    ['Ctrl+ArrowDown', null],
    ['Ctrl+Enter', null],
    ['a', null],
  ])('%s → %s', (keys, move) => {
    expect(moveOf(pressed(keys), 'line', middle)).toBe(move);
  });

  it('leaves the text at its ends only, and not while some of it is marked', () => {
    const to = (key: string, caret: typeof start) => moveOf(pressed(key), 'line', caret);
    expect([to('ArrowLeft', start), to('ArrowLeft', middle), to('ArrowLeft', all)]).toEqual([
      'left',
      null,
      null,
    ]);
    expect([to('ArrowRight', end), to('ArrowRight', middle), to('ArrowRight', all)]).toEqual([
      'right',
      null,
      null,
    ]);
    expect([to('ArrowLeft', empty), to('ArrowRight', empty)]).toEqual(['left', 'right']);
    expect(moveOf(pressed('Shift+ArrowLeft'), 'line', start)).toBeNull();
  });
});

describe('keys elsewhere', () => {
  it('keep their own meaning in words over several lines, which Ctrl+Enter leaves', () => {
    for (const kind of ['lines', 'note'] as const) {
      expect(moveOf(pressed('Enter'), kind, middle)).toBeNull();
      expect(moveOf(pressed('Shift+Enter'), kind, middle)).toBeNull();
      expect(moveOf(pressed('Ctrl+Enter'), kind, middle)).toBe('next');
      expect(moveOf(pressed('Ctrl+Shift+Enter'), kind, middle)).toBe('previous');
      expect(moveOf(pressed('ArrowDown'), kind, end)).toBeNull();
    }
    expect(moveOf(pressed('Escape'), 'lines', middle)).toBeNull();
  });

  it('lead back from a note', () => {
    for (const keys of ['Escape', 'Alt+ArrowUp', 'Shift+F2']) {
      expect(moveOf(pressed(keys), 'note', middle)).toBe('close');
    }
    expect(moveOf(pressed('ArrowRight'), 'note', end)).toBe('right');
  });

  it('choose in a select, but for Enter', () => {
    for (const keys of ['ArrowDown', 'ArrowUp', 'Alt+ArrowDown', 'ArrowRight', 'Escape']) {
      expect(moveOf(pressed(keys), 'choice', null)).toBeNull();
    }
    expect(moveOf(pressed('Enter'), 'choice', null)).toBe('next');
    expect(moveOf(pressed('Shift+F2'), 'choice', null)).toBe('open');
  });

  it('never take a key with Command or AltGr from the browser', () => {
    for (const kind of KINDS) {
      for (const keys of [
        'Meta+ArrowDown',
        'Ctrl+Alt+ArrowDown',
        'Alt+Enter',
        'Alt+Shift+ArrowDown',
      ])
        expect(moveOf(pressed(keys), kind, end), `${kind} ${keys}`).toBeNull();
    }
  });
});
