import { describe, expect, it } from 'vitest';
import {
  formatCount,
  formatFigure,
  formatKm,
  formatMoney,
  formatNumber,
  formatOfficialCount,
  formatPercent,
  formatPointChange,
  formatRelativeChange,
  formatSigned,
} from '@/lib/format/numbers';

describe('numbers in Vietnamese notation', () => {
  it.each([
    [1234567.89, '1.234.567,89'],
    [1234, '1.234'],
    [0, '0'],
    [-0.0001, '0'],
    [-5, '−5'],
    [-1234.5, '−1.234,5'],
  ])('writes %d as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it('never shows an unknown figure as 0', () => {
    for (const format of [
      formatNumber,
      formatCount,
      formatPercent,
      formatMoney,
      formatKm,
      formatSigned,
      formatRelativeChange,
      formatPointChange,
      formatOfficialCount,
    ]) {
      expect(format(null)).toBe('–');
      expect(format(undefined)).toBe('–');
      expect(format(Number.NaN)).toBe('–');
      expect(format(Number.POSITIVE_INFINITY)).toBe('–');
    }
  });

  it('writes each kind of figure', () => {
    expect(formatFigure(1234, 'count')).toBe('1.234');
    expect(formatFigure(0.613, 'rate')).toBe('61,3%');
    expect(formatFigure(0.61, 'rate')).toBe('61%');
    expect(formatFigure(1_500_000, 'money')).toBe('1.500.000 đồng');
    expect(formatFigure(1_500_000, 'money', 'en')).toBe('1.500.000 VND');
    expect(formatFigure(12.5, 'km')).toBe('12,5 km');
    expect(formatFigure(0.125, 'decimal')).toBe('0,125');
  });

  it('writes changes with their sign, and those of rates in points', () => {
    expect(formatRelativeChange(-0.149)).toBe('−14,9%');
    expect(formatRelativeChange(0.2)).toBe('+20%');
    expect(formatPointChange(0.021)).toBe('+2,1 điểm phần trăm');
    expect(formatPointChange(-0.021, 'en')).toBe('−2,1 percentage points');
    expect(formatPointChange(0.0001)).toBe('0 điểm phần trăm');
    expect(formatSigned(12)).toBe('+12');
    expect(formatSigned(-1234)).toBe('−1.234');
    expect(formatSigned(0)).toBe('0');
  });

  it.each([
    [0, '0'],
    [1, '01'],
    [9, '09'],
    [10, '10'],
    [1234, '1.234'],
    [4.5, '4,5'],
    [-3, '−3'],
  ])('writes %d in running text as %s', (value, text) => {
    expect(formatOfficialCount(value)).toBe(text);
  });
});
