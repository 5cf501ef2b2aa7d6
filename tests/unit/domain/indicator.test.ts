import { describe, expect, it } from 'vitest';
import {
  catalogueOf,
  isInForce,
  isNumeric,
  isReportedBy,
  lookupIn,
  VALUE_TYPES,
} from '@/lib/domain/indicator';
import { plus } from '@/lib/domain/linear-form';
import { anIndicator, figuresOf } from '../../support/domain';

describe('an indicator in force', () => {
  it.each([
    [null, null, '2013-Q1', true],
    ['2013-Q1', null, '2012-Q4', false],
    ['2013-Q1', null, '2013-Q1', true],
    ['2013-Q1', null, '2030-Q4', true],
    [null, '2013-Q1', '2013-Q1', true],
    [null, '2013-Q1', '2013-Q2', false],
    ['2012-Q4', '2013-Q1', '2012-Q3', false],
    ['2012-Q4', '2013-Q1', '2012-Q4', true],
  ] as const)('from %s to %s, in %s: %s', (validFrom, validTo, period, inForce) => {
    expect(isInForce({ validFrom, validTo }, period)).toBe(inForce);
  });
});

describe('who reports an indicator', () => {
  it.each([
    ['units', 'district', true],
    ['units', 'ward', true],
    ['units', 'department', false],
    ['department', 'district', false],
    ['department', 'department', true],
    ['both', 'district', true],
    ['both', 'department', true],
  ] as const)('of the %s, a %s: %s', (reporter, kind, reports) => {
    expect(isReportedBy({ reporter }, kind)).toBe(reports);
  });
});

describe('value types', () => {
  it('are numbers or text', () => {
    const numeric = VALUE_TYPES.filter((valueType) =>
      isNumeric(anIndicator({ code: 'x', valueType })),
    );
    expect(numeric).toEqual(['count', 'decimal', 'money', 'rate']);
  });
});

describe('looking up figures of one report', () => {
  const catalogue = catalogueOf([
    anIndicator({ code: 'online' }),
    anIndicator({ code: 'direct' }),
    anIndicator({ code: 'carried-over' }),
    anIndicator({ code: 'received', formula: { type: 'sum', form: plus('online', 'direct') } }),
    anIndicator({
      code: 'total',
      formula: { type: 'sum', form: plus('received', 'carried-over') },
    }),
    anIndicator({
      code: 'online-rate',
      valueType: 'rate',
      formula: { type: 'ratio', numerator: plus('online'), denominator: plus('received') },
    }),
    anIndicator({
      code: 'received-before',
      formula: {
        type: 'sum',
        form: [{ indicator: 'received', sign: 1, at: 'previous' }],
      },
    }),
  ]);

  it('derives from derived ones', () => {
    const lookup = lookupIn(catalogue, figuresOf({ online: 30, direct: 70, 'carried-over': 5 }));
    expect(lookup('online')).toBe(30);
    expect(lookup('received')).toBe(100);
    expect(lookup('total')).toBe(105);
    expect(lookup('online-rate')).toBe(0.3);
  });

  it('never believes a stored value of a derived one', () => {
    const lookup = lookupIn(catalogue, figuresOf({ online: 1, direct: 2, received: 999 }));
    expect(lookup('received')).toBe(3);
    expect(lookupIn(catalogue, figuresOf({ received: 999 }))('received')).toBeNull();
  });

  it('takes a missing key, undefined and null for unknown, and 0 for 0', () => {
    for (const direct of [null, undefined]) {
      const lookup = lookupIn(catalogue, figuresOf({ online: 30, direct }));
      expect(lookup('direct')).toBeNull();
      expect(lookup('received')).toBeNull();
      expect(lookup('total')).toBeNull();
    }
    const none = lookupIn(catalogue, figuresOf({ online: 0, direct: 0 }));
    expect(none('online')).toBe(0);
    expect(none('received')).toBe(0);
    expect(none('online-rate')).toBeNull();
    expect(lookupIn(catalogue, figuresOf({}))('no-such-indicator')).toBeNull();
  });

  it('derives the quarter before from its own figures, and nothing without them', () => {
    const now = figuresOf({ online: 1, direct: 1 });
    const before = figuresOf({ online: 4, direct: 5 });
    expect(lookupIn(catalogue, now, before)('received', 'previous')).toBe(9);
    expect(lookupIn(catalogue, now, before)('received-before')).toBe(9);
    expect(lookupIn(catalogue, now)('received', 'previous')).toBeNull();
    // Two quarters back is not known.
    expect(lookupIn(catalogue, now, before)('received-before', 'previous')).toBeNull();
  });
});
