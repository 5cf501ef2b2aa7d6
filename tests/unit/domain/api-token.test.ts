import { expect, test } from 'vitest';
import { tokenStateOf } from '@/lib/domain/api-token';

const now = new Date('2026-11-24T08:00:00.000Z');

test.each([
  [null, null, 'good'],
  ['2026-11-24T08:00:00.001Z', null, 'good'],
  ['2026-11-24T08:00:00.000Z', null, 'expired'],
  ['2026-11-24T07:59:59.999Z', null, 'expired'],
  ['2027-11-24T08:00:00.000Z', '2026-11-24T07:00:00.000Z', 'revoked'],
  ['2026-11-23T08:00:00.000Z', '2026-11-24T07:00:00.000Z', 'revoked'],
] as const)('expires %s, revoked %s: %s', (expiresAt, revokedAt, state) => {
  expect(tokenStateOf({ expiresAt, revokedAt }, now)).toBe(state);
});
