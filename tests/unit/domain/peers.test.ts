import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogueOf } from '@/lib/domain/indicator';
import { plus } from '@/lib/domain/linear-form';
import { isFarFromPeers, peerFigures, peersOf } from '@/lib/domain/peers';
import { medianOf } from '@/lib/domain/robust';
import { anIndicator, figuresOf, LONG_AN } from '../../support/domain';

const count = anIndicator({ code: 'resolved' });
const onTime = anIndicator({ code: 'on-time' });
const rate = anIndicator({
  code: 'rate',
  valueType: 'rate',
  formula: { type: 'ratio', numerator: plus('on-time'), denominator: plus('resolved') },
});
const words = anIndicator({ code: 'words', valueType: 'text' });
const indicators = [count, onTime, rate, words];
const catalogue = catalogueOf(indicators);
const report = (onTimeOf: number | null, of: number | null) =>
  figuresOf({ 'on-time': onTimeOf, resolved: of });

describe('peers', () => {
  const units = LONG_AN.filter(({ kind }) => kind !== 'province');
  const of = (code: string) => {
    const unit = units.find((candidate) => candidate.code === code);
    if (!unit) throw new Error(`No unit ${code}`);
    return peersOf(
      unit,
      units.filter(({ id }) => id !== unit.id),
    );
  };

  test('are the others of its kind', () => {
    expect(of('802').group).toBe('same-kind');
    expect(new Set(of('802').units.map(({ kind }) => kind))).toEqual(new Set(['district']));
  });

  test('are all others for the only one of its kind', () => {
    expect(of('794').group).toBe('all');
    expect(of('794').units).toHaveLength(units.length - 1);
  });
});

describe("the peers' figures", () => {
  test('are the middle of what is known, with how many know it; a rate comes from its parts', () => {
    const figures = peerFigures(indicators, catalogue, [
      report(10, 100),
      report(null, 40),
      report(90, 100),
      report(0, 0),
    ]);
    expect(figures).toEqual({
      resolved: { median: 70, count: 4, far: null },
      'on-time': { median: 10, count: 3, far: null },
      // Nothing resolved has no rate.
      rate: { median: 0.5, count: 2, far: null },
    });
  });

  test('that nobody knows are missing, never 0', () => {
    expect(peerFigures(indicators, catalogue, [report(null, null)])).toEqual({});
    expect(peerFigures(indicators, catalogue, [])).toEqual({});
  });

  test('do not depend on the order of the units', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(1000)), { minLength: 1 }), (values) => {
        const of = (list: readonly (number | null)[]) =>
          peerFigures(
            [count],
            catalogue,
            list.map((value) => report(null, value)),
          ).resolved;
        const known = values.filter((value) => value !== null);
        expect(of(values)).toEqual(of(values.toReversed()));
        expect(of(values)?.count ?? 0).toBe(known.length);
        if (known.length > 0) expect(of(values)?.median).toBe(medianOf(known));
      }),
    );
  });
});

describe('far from the peers', () => {
  const even = peerFigures(indicators, catalogue, Array(8).fill(report(60, 100)));
  const isFar = (onTimeOf: number, of: number, among = even) =>
    isFarFromPeers(
      rate,
      catalogue,
      report(onTimeOf, of),
      among.rate ?? { median: 0, count: 0, far: null },
    );

  test.each([
    [49, true],
    [50, false],
    [70, false],
    [71, true],
  ])('%i of 100 beside 60 of 100: %s', (onTimeOf, far) => {
    expect(isFar(onTimeOf, 100)).toBe(far);
  });

  test('a rate of a handful, an unknown one, and one among few units are not', () => {
    expect(isFar(0, 19)).toBe(false);
    expect(isFar(0, 0)).toBe(false);
    const few = peerFigures(indicators, catalogue, Array(7).fill(report(60, 100)));
    expect(isFar(0, 100, few)).toBe(false);
  });

  test('counts follow the size of a unit and are never far', () => {
    const figure = even.resolved;
    if (!figure) throw new Error('All eight resolved something');
    expect(isFarFromPeers(count, catalogue, report(1, 100_000), figure)).toBe(false);
  });
});
