import { describe, expect, it } from 'vitest';
import { officeKey, routeKey, valueKey } from '@/components/reports/entry/fields';
import { changedKeys, readField, unreadableIn } from '@/components/reports/entry/reading';
import { formOf } from './form';

const oneStop = formOf('one-stop-shop');
const late = valueKey('dossiers-resolved-late');

describe('what a field says', () => {
  it('keeps blank apart from nothing counted', () => {
    expect(readField(oneStop, late, '')).toEqual({ ok: true, value: null });
    expect(readField(oneStop, late, '  ')).toEqual({ ok: true, value: null });
    expect(readField(oneStop, late, '0')).toEqual({ ok: true, value: 0 });
  });

  it.each([
    ['1.234', 1234],
    ['1234', 1234],
    ['1.234 hồ sơ', 1234],
  ])('reads a count typed as %s', (typed, value) => {
    expect(readField(oneStop, late, typed)).toEqual({ ok: true, value });
  });

  it.each([
    ['mười hai', 'not-a-number'],
    ['12,5', 'not-whole'],
    ['-3', 'negative'],
  ])('says what is wrong with %s', (typed, problem) => {
    expect(readField(oneStop, late, typed)).toMatchObject({ ok: false, problem });
  });

  it('reads days, percentages and moments by their own rules', () => {
    const email = formOf('email');
    const day = valueKey('email-directive-date');
    expect(readField(email, day, '22/1/2013')).toEqual({ ok: true, value: '2013-01-22' });
    expect(readField(email, day, '31/2/2013')).toEqual({ ok: false, problem: 'not-a-day' });
    expect(readField(oneStop, routeKey(1, 'percent'), '100')).toEqual({ ok: true, value: 100 });
    expect(readField(oneStop, routeKey(1, 'percent'), '101')).toEqual({
      ok: false,
      problem: 'not-a-percent',
    });
    expect(readField(oneStop, officeKey(1, 'since'), 'Quý I/2013')).toEqual({
      ok: true,
      value: '2013-Q1',
    });
  });
});

describe('what counts as a change', () => {
  it('is the content and not its writing', () => {
    expect(changedKeys(oneStop, { [late]: '1.234' }, { [late]: '1234' })).toEqual([]);
    expect(changedKeys(oneStop, { [late]: '' }, {})).toEqual([]);
    expect(changedKeys(oneStop, { remark: 'Hoà' }, { remark: ' Hoà ' })).toEqual([]);
    expect(changedKeys(oneStop, { [late]: '' }, { [late]: '0' })).toEqual([late]);
  });

  it('holds an unreadable text against what was there', () => {
    expect(changedKeys(oneStop, { [late]: '12' }, { [late]: '12x' })).toEqual([late]);
    expect(unreadableIn(oneStop, { [late]: '12x', remark: 'chữ' })).toEqual([
      { key: late, problem: 'not-a-number' },
    ]);
  });
});
