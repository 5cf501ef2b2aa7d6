import { expect, it } from 'vitest';
import type { Draft } from '@/lib/outbox/draft-store';
import { unsentOf } from '@/lib/outbox/unsent';

const draft = (at: number, changes: Draft['changes']): Draft => ({
  name: { vi: 'Thư điện tử', en: 'E-mail' },
  version: 3,
  base: {},
  changes,
  disputed: [],
  attempt: null,
  rest: null,
  at,
});

it('shows each field once, as it was typed last, whatever the order of the records', () => {
  const older = ['a', draft(1, { remark: 'một', 'value:x': '1' })] as const;
  const newer = ['b', draft(2, { remark: 'hai' })] as const;
  for (const kept of [
    [older, newer],
    [newer, older],
  ]) {
    expect(unsentOf(kept)).toMatchObject({ at: 2, fields: { remark: 'hai', 'value:x': '1' } });
  }
  expect(unsentOf([older, newer])?.keys.toSorted()).toEqual(['a', 'b']);
});

it('is nothing where nothing is kept', () => {
  expect(unsentOf([])).toBeNull();
});
