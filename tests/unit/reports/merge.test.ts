import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EntryState, reduce } from '@/components/reports/entry/entry-state';
import type { Fields } from '@/components/reports/entry/fields';
import {
  differencesBetween,
  firstChoices,
  resolve,
  undecided,
} from '@/components/reports/entry/merge';
import { changedKeys } from '@/components/reports/entry/reading';
import { formOf } from './form';

const form = formOf('one-stop-shop');
const base = {
  'value:dossiers-resolved-early': '1',
  'value:dossiers-resolved-late': '2',
  remark: '',
};

describe('two people in one section', () => {
  const mine = { ...base, 'value:dossiers-resolved-early': '10', remark: 'của tôi' };
  const theirs = {
    ...base,
    'value:dossiers-resolved-early': '11',
    'value:dossiers-resolved-late': '3',
  };
  const differences = differencesBetween(form, base, mine, theirs);

  it('says of each field who changed it', () => {
    expect(Object.fromEntries(differences.map(({ key, changedBy }) => [key, changedBy]))).toEqual({
      'value:dossiers-resolved-early': 'both',
      'value:dossiers-resolved-late': 'them',
      remark: 'me',
    });
  });

  it('keeps the changes of one side and leaves the rest to a person', () => {
    const choices = firstChoices(differences);
    expect(choices).toEqual({ 'value:dossiers-resolved-late': 'theirs', remark: 'mine' });
    expect(undecided(differences, choices).map(({ key }) => key)).toEqual([
      'value:dossiers-resolved-early',
    ]);
    expect(
      resolve(theirs, differences, { ...choices, 'value:dossiers-resolved-early': 'theirs' }),
    ).toEqual({ ...theirs, remark: 'của tôi' });
  });

  it('sees no difference in two writings of one number', () => {
    expect(
      differencesBetween(
        form,
        base,
        { ...base, 'value:dossiers-resolved-early': '1234' },
        { ...base, 'value:dossiers-resolved-early': '1.234' },
      ),
    ).toEqual([]);
  });
});

const text = fc.constantFrom('', '1', '2', '3');
const fields = fc.record({
  'value:dossiers-resolved-early': text,
  'value:dossiers-resolved-late': text,
  'value:dossiers-carried-over': text,
});

describe('merging, whatever was typed', () => {
  it('loses nobody’s change: all of mine gives mine, all of theirs gives theirs', () => {
    fc.assert(
      fc.property(fields, fields, fields, (from, mine, theirs) => {
        const differences = differencesBetween(form, from, mine, theirs);
        const all = (side: 'mine' | 'theirs') =>
          resolve(
            theirs,
            differences,
            Object.fromEntries(differences.map(({ key }) => [key, side])),
          );
        expect(changedKeys(form, all('mine'), mine)).toEqual([]);
        expect(changedKeys(form, all('theirs'), theirs)).toEqual([]);
      }),
    );
  });

  it('leaves undecided exactly what both changed to different contents', () => {
    fc.assert(
      fc.property(fields, fields, fields, (from, mine, theirs) => {
        const differences = differencesBetween(form, from, mine, theirs);
        const open = undecided(differences, firstChoices(differences)).map(({ key }) => key);
        const expected = Object.keys(from).filter((key) => {
          const [a, b, c] = [from, mine, theirs].map((side: Fields) => side[key]);
          return a !== b && a !== c && b !== c;
        });
        expect(open.sort()).toEqual(expected.sort());
      }),
    );
  });
});

describe('the form’s state', () => {
  const start: EntryState = { base: { remark: 'a' }, mine: { remark: 'a' }, version: 1 };

  it('keeps what was typed while a save was on its way', () => {
    const typed = reduce(start, { type: 'typed', fields: { remark: 'ab' } });
    const more = reduce(typed, { type: 'typed', fields: { remark: 'abc' } });
    const saved = reduce(more, { type: 'saved', sent: { remark: 'ab' }, version: 2 });
    expect(saved).toEqual({ base: { remark: 'ab' }, mine: { remark: 'abc' }, version: 2 });
  });

  it('brings kept work back, but not over what was typed since', () => {
    const typed = reduce(start, { type: 'typed', fields: { remark: 'mới' } });
    const changes = { remark: 'cũ', 'value:dossiers-resolved-early': '5' };
    expect(reduce(typed, { type: 'restored', changes }).mine).toEqual({
      remark: 'mới',
      'value:dossiers-resolved-early': '5',
    });
  });

  it('goes back to what is saved when unsaved work is discarded', () => {
    const typed = reduce(start, { type: 'typed', fields: { remark: 'x' } });
    expect(reduce(typed, { type: 'discarded' }).mine).toEqual({ remark: 'a' });
  });
});
