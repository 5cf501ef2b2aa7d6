import { describe, expect, it } from 'vitest';
import { formatDate, formatDateTime, formatOfficialDate, formatTime } from '@/lib/format/dates';
import { formatImpreciseDate } from '@/lib/format/imprecise-dates';
import {
  formatQuarter,
  formatQuarterInText,
  formatQuarterShort,
  splitQuarter,
} from '@/lib/format/quarters';

describe('dates', () => {
  it('writes days as 05/03/2013, and without doubt in English', () => {
    expect(formatDate('2013-03-05')).toBe('05/03/2013');
    expect(formatDate('2013-03-05', 'en')).toBe('5 March 2013');
    expect(formatDate(null)).toBe('–');
  });

  it('takes the day of an instant in Việt Nam, whatever the server’s zone', () => {
    expect(formatDate(new Date('2013-03-04T16:59:59Z'))).toBe('04/03/2013');
    expect(formatDate(new Date('2013-03-04T17:00:00Z'))).toBe('05/03/2013');
    expect(formatDateTime('2013-03-04T17:05:09Z')).toBe('05/03/2013 00:05');
    expect(formatDateTime(new Date('2013-03-04T17:05:09Z'), 'en', { seconds: true })).toBe(
      '5 March 2013 00:05:09',
    );
    expect(formatDateTime(null)).toBe('–');
    expect(formatTime(new Date('2013-03-04T02:05:00Z'))).toBe('09:05');
  });

  it.each([
    ['2013-04-05', 'ngày 05 tháng 4 năm 2013'],
    ['2013-01-10', 'ngày 10 tháng 01 năm 2013'],
    ['2013-02-09', 'ngày 09 tháng 02 năm 2013'],
    ['2013-03-31', 'ngày 31 tháng 3 năm 2013'],
    ['2013-12-01', 'ngày 01 tháng 12 năm 2013'],
  ])('writes %s in documents as %s', (day, text) => {
    expect(formatOfficialDate(day)).toBe(text);
  });

  it('refuses a day that does not exist', () => {
    expect(() => formatDate('2013-02-30')).toThrow();
  });
});

describe('quarters', () => {
  it.each([
    ['2013-Q1', 'Quý I/2013', 'Q1 2013', 'I/13'],
    ['2012-Q4', 'Quý IV/2012', 'Q4 2012', 'IV/12'],
  ])('labels %s', (code, vi, en, short) => {
    expect(formatQuarter(code)).toBe(vi);
    expect(formatQuarter(code, 'en')).toBe(en);
    expect(formatQuarterInText(code)).toBe(vi.replace('Q', 'q'));
    expect(formatQuarterShort(code)).toBe(short);
  });

  it('refuses what is no quarter', () => {
    for (const code of ['2013-Q0', '2013-Q5', '2013', '13-Q1', '2013-q1', '']) {
      expect(splitQuarter(code)).toBeNull();
      expect(() => formatQuarter(code)).toThrow(RangeError);
    }
  });
});

describe('deadlines known only so exactly', () => {
  it.each([
    ['2013-06-15', '15/06/2013', '15 June 2013'],
    ['2013-06', 'tháng 6/2013', 'June 2013'],
    ['2013-Q3', 'Quý III/2013', 'Q3 2013'],
    ['2013', 'năm 2013', '2013'],
  ])('writes %s', (code, vi, en) => {
    expect(formatImpreciseDate(code)).toBe(vi);
    expect(formatImpreciseDate(code, 'en')).toBe(en);
  });

  it('writes the quarter small within a sentence, and the unknown as a dash', () => {
    expect(formatImpreciseDate('2013-Q3', 'vi', { inText: true })).toBe('quý III/2013');
    expect(formatImpreciseDate(null)).toBe('–');
    expect(() => formatImpreciseDate('2013-13')).toThrow(RangeError);
  });
});
