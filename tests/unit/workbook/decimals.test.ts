import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseOptions } from '@/components/reports/entry/reading';
import { DECIMAL_PLACES } from '@/lib/domain/indicator';
import { formatNumber } from '@/lib/format/numbers';
import { parseNumber } from '@/lib/format/parse-number';
import { readCell } from '@/lib/workbook/read/read-cell';
import { anIndicator } from '../../support/domain';

const HOURS = anIndicator({ code: 'hours', valueType: 'decimal' });

/** A number with so many decimals, the last of which is no nought. */
const decimals = fc
  .tuple(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: 0, max: 6 }))
  .filter(([digits]) => digits % 10 !== 0)
  .map(([digits, places]) => ({ value: Number(`${digits}e-${places}`), places }));

it('are as many on screen as in the form of Excel', () => {
  fc.assert(
    fc.property(decimals, ({ value, places }) => {
      const typed = parseNumber(formatNumber(value, { max: 15 }), parseOptions(HOURS));
      const cell = readCell(
        { type: 'number', decimal: true, signs: [] },
        { row: 6, column: 4, kind: 'number', value, formula: false },
      );
      expect(typed.ok).toBe(places <= DECIMAL_PLACES);
      expect(typed.ok ? typed.value : typed.problem).toBe(cell.ok ? cell.value : cell.problem);
    }),
  );
});
