import { describe, expect, it } from 'vitest';
import { formatImpreciseDate } from '@/lib/format/imprecise-dates';
import { readDay, readMoment } from '@/lib/format/read-dates';

describe('a day as people type it', () => {
  it.each([
    ['22/01/2013', '2013-01-22'],
    ['22/1/2013', '2013-01-22'],
    [' 5-3-2013 ', '2013-03-05'],
    ['5.3.2013', '2013-03-05'],
    ['2013-01-22', '2013-01-22'],
    ['29/02/2012', '2012-02-29'],
  ])('reads %s', (typed, day) => {
    expect(readDay(typed)).toBe(day);
  });

  it.each(['29/02/2013', '31/04/2013', '1/13/2013', '22/01/13', '22/01', 'hôm qua', ''])(
    'does not guess at %j',
    (typed) => {
      expect(readDay(typed)).toBeUndefined();
    },
  );
});

describe('a moment known to the day, the month or the quarter', () => {
  it.each([
    ['15/03/2013', '2013-03-15'],
    ['3/2013', '2013-03'],
    ['tháng 3/2013', '2013-03'],
    ['Tháng 12/2012', '2012-12'],
    ['Quý I/2013', '2013-Q1'],
    ['quý iv/2012', '2012-Q4'],
    ['Quý 3 năm 2012', '2012-Q3'],
    ['Q2/2013', '2013-Q2'],
    ['hết quý II năm 2013', '2013-Q2'],
    ['II/2013', '2013-Q2'],
    ['tháng 6 năm 2013', '2013-06'],
    ['đến cuối tháng 6/2013', '2013-06'],
    ['2013-Q2', '2013-Q2'],
    ['2013-03', '2013-03'],
  ])('reads %s', (typed, code) => {
    expect(readMoment(typed)).toBe(code);
  });

  it.each(['13/2013', 'Quý V/2013', '2013', 'năm ngoái'])('does not guess at %j', (typed) => {
    expect(readMoment(typed)).toBeUndefined();
  });

  it.each(['2013-03-15', '2013-03', '2012-Q4'])('reads back what it writes: %s', (code) => {
    expect(readMoment(formatImpreciseDate(code))).toBe(code);
  });
});
