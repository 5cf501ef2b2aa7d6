import { describe, expect, it } from 'vitest';
import { type Fields, noteKey, valueKey } from '@/components/reports/entry/fields';
import { formCatalogue, liveSection } from '@/components/reports/entry/live';
import { unreadableIn } from '@/components/reports/entry/reading';
import { samePanel, sameRow } from '@/components/reports/entry/same-row';
import { formOf } from './form';

const form = formOf('one-stop-shop');
const catalogue = formCatalogue(form);
const state = (fields: Fields, attempt = 0) => ({
  form,
  fields,
  live: liveSection(form, catalogue, fields),
  unreadable: unreadableIn(form, fields),
  attempt,
});
/** Rows drawn anew when one state follows another. */
const redrawn = (before: ReturnType<typeof state>, after: ReturnType<typeof state>) =>
  form.indicators.filter((row) => !sameRow(row, before, after)).map(({ code }) => code);

const v = valueKey;
const filled = {
  [v('dossiers-received-online')]: '10',
  [v('dossiers-received-direct')]: '90',
  [v('dossiers-carried-over')]: '0',
  [v('dossiers-resolved-early')]: '50',
  [v('dossiers-resolved-on-time')]: '30',
  [v('dossiers-resolved-late')]: '20',
  [v('dossiers-in-progress-within-time')]: '0',
  [v('dossiers-in-progress-overdue')]: '0',
};

describe('what a key draws anew', () => {
  it('is the field and what is computed from it', () => {
    const before = state({});
    expect(redrawn(before, state({}))).toEqual([]);
    expect(redrawn(before, state({ [v('dossiers-returned')]: '4' }))).toEqual([
      'dossiers-returned',
    ]);
    expect(
      redrawn(
        state({ [v('dossiers-received-online')]: '1' }),
        state({
          [v('dossiers-received-online')]: '1',
          [v('dossiers-received-direct')]: '4',
        }),
      ),
    ).toEqual(['dossiers-received-direct', 'dossiers-received']);
    expect(redrawn(before, state({ [noteKey('dossiers-returned')]: 'x' }))).toEqual([
      'dossiers-returned',
    ]);
  });

  it('is every field of a rule that begins or ceases to hold', () => {
    const broken = redrawn(
      state(filled),
      state({ ...filled, [v('dossiers-resolved-late')]: '21' }),
    );
    expect(broken).toEqual([
      'dossiers-received-online',
      'dossiers-received-direct',
      'dossiers-carried-over',
      'dossiers-resolved-early',
      'dossiers-resolved-on-time',
      'dossiers-resolved-late',
      'dossiers-resolved',
      'on-time-rate',
      'dossiers-in-progress-within-time',
      'dossiers-in-progress-overdue',
    ]);
  });

  it('is the row that shows a broken rule, for each of its figures', () => {
    const late = { ...filled, [v('dossiers-resolved-late')]: '21' };
    const more = { ...late, [v('dossiers-resolved-early')]: '51' };
    expect(redrawn(state(late), state(more))).toContain('dossiers-received-online');
  });

  it('is a field whose number can no longer be read, and all of them at the first save', () => {
    const one = { [v('dossiers-returned')]: '4' };
    expect(redrawn(state(one), state({ [v('dossiers-returned')]: '4x' }))).toEqual([
      'dossiers-returned',
    ]);
    expect(redrawn(state(one), state(one, 1))).toHaveLength(form.indicators.length);
    expect(redrawn(state(one, 1), state(one, 2))).toEqual([]);
  });
});

describe('the list of all that the checks say', () => {
  it('is drawn anew when something else is said, or explained, or cannot be read', () => {
    const now = { ...filled, [v('dossiers-returned')]: '4' };
    const same = (fields: Fields) => samePanel(state(now), state(fields));
    expect(same({ ...now, [v('dossiers-returned')]: '5', remark: 'x' })).toBe(true);
    expect(same({ ...now, [v('dossiers-returned')]: '' })).toBe(false);
    expect(same({ ...now, [v('dossiers-returned')]: 'năm' })).toBe(false);
    expect(same({ ...now, [v('dossiers-resolved-late')]: '21' })).toBe(false);
    expect(same({ ...now, 'explanation:missing:one-stop-shop': 'Chưa có' })).toBe(false);
  });
});
