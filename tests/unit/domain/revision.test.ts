import { expect, test } from 'vitest';
import { catalogueOf } from '@/lib/domain/indicator';
import { plus } from '@/lib/domain/linear-form';
import { changesBySection, changesSince, type RevisionContent } from '@/lib/domain/revision';
import { anIndicator, aPostOffice, aRoute } from '../../support/domain';

const catalogue = catalogueOf([
  anIndicator({ code: 'a' }),
  anIndicator({ code: 'b' }),
  anIndicator({ code: 'sum', formula: { type: 'sum', form: plus('a', 'b') } }),
  anIndicator({ code: 'words', valueType: 'text' }),
]);

const content = (given: Partial<RevisionContent> = {}): RevisionContent => ({
  numbers: { a: 1, b: 2 },
  texts: {},
  notes: {},
  remarks: {},
  routes: [],
  postOffices: [],
  tasks: [],
  attachments: [],
  ...given,
});

test('the first revision has no changes', () => {
  expect([...changesSince(catalogue, content(), null).indicators]).toEqual([]);
});

test('a changed figure changes the figures made of it', () => {
  const changes = changesSince(catalogue, content({ numbers: { a: 1, b: 3 } }), content());
  expect([...changes.indicators]).toEqual(['b', 'sum']);
});

test('unknown and missing are the same, and neither is 0', () => {
  const unknown = content({ numbers: { a: null, b: 2 } });
  const missing = content({ numbers: { b: 2 } });
  const zero = content({ numbers: { a: 0, b: 2 } });
  expect(changesSince(catalogue, unknown, missing).indicators.size).toBe(0);
  expect([...changesSince(catalogue, zero, missing).indicators]).toEqual(['a', 'sum']);
});

test('words, notes and remarks that came, went or changed are marked', () => {
  const now = content({ texts: { words: 'x' }, notes: { a: 'mới' }, remarks: { email: 'y' } });
  const before = content({ notes: { b: 'cũ' }, remarks: { email: 'z', cables: 'q' } });
  const changes = changesSince(catalogue, now, before);
  expect([...changes.indicators]).toEqual(['words']);
  expect([...changes.notes].sort()).toEqual(['a', 'b']);
  expect([...changes.remarks].sort()).toEqual(['cables', 'email']);
});

test('of the registers what the report says is compared, and new entries count', () => {
  const now = content({
    routes: [aRoute({ state: 'done' }), aRoute({ id: 2 })],
    postOffices: [aPostOffice({ name: 'Tên mới' })],
  });
  const before = content({ routes: [aRoute()], postOffices: [aPostOffice()] });
  const changes = changesSince(catalogue, now, before);
  expect([...changes.routes]).toEqual([1, 2]);
  expect(changes.postOffices.size).toBe(0);
});

test('an answer that came or changed is marked, and one that only moved is not', () => {
  const task = (id: number, text: string | null, position = id) => ({
    id,
    position,
    text: 'Làm',
    section: null,
    dueOn: null,
    answer: text === null ? null : { state: 'done' as const, text, at: '', by: '' },
  });
  const now = content({ tasks: [task(1, 'a', 2), task(2, 'b'), task(3, 'c'), task(4, null)] });
  const before = content({ tasks: [task(1, 'a'), task(2, 'x'), task(3, null)] });
  expect([...changesSince(catalogue, now, before).tasks]).toEqual([2, 3]);
});

test('changes are counted where somebody made them, section by section', () => {
  const now = content({
    numbers: { a: 1, b: 3 },
    notes: { a: 'mới' },
    remarks: { email: 'y' },
    routes: [aRoute({ state: 'done' })],
  });
  const before = content({ routes: [aRoute()] });
  const counts = changesBySection(changesSince(catalogue, now, before), catalogue);
  expect([...counts].sort()).toEqual([
    ['cables', 1],
    ['email', 1],
    // The figure and the note; not the sum that follows the figure.
    ['one-stop-shop', 2],
  ]);
  expect(changesBySection(changesSince(catalogue, now, null), catalogue).size).toBe(0);
});
