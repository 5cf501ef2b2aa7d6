import { expect, test } from 'vitest';
import { hurdlesOf } from '@/lib/domain/approval';

const clear = { errors: 0, openComments: 0, standings: [] };

test('nothing is in the way of a report of which nothing is open', () => {
  expect(hurdlesOf(clear)).toEqual([]);
  expect(hurdlesOf({ ...clear, standings: ['passed', 'corrected', null, undefined] })).toEqual([]);
});

test.each([
  [{ errors: 2 }, 'errors', 2],
  [{ openComments: 1 }, 'comments', 1],
  [{ standings: ['to-correct', 'passed', 'to-correct'] as const }, 'uncorrected', 2],
  [{ standings: ['reopened', null] as const }, 'reopened', 1],
])('%o is in the way', (open, hurdle, count) => {
  expect(hurdlesOf({ ...clear, ...open })).toEqual([{ hurdle, count }]);
});
