import { expect, it } from 'vitest';
import type { TaskState } from '@/lib/domain/task';
import { type BoardAnswer, summaryOf, unitsLeft } from '@/lib/domain/task-board';

const row = (code: string, state: TaskState | null): BoardAnswer => ({
  unit: {
    id: Number(code),
    code,
    name: code,
    kind: 'district',
    validFrom: '2012-01-01',
    validTo: null,
    position: 1,
  },
  status: 'submitted',
  answer: state && { state, text: '', at: '2013-06-20T03:00:00.000Z', by: 'Hân' },
});

const answers = [
  row('794', 'done'),
  row('795', null),
  row('796', 'in-progress'),
  row('797', 'done'),
];

it('counts how the units stand, and names who has not answered', () => {
  expect(summaryOf({ answers })).toMatchObject({
    done: 2,
    'in-progress': 1,
    'not-started': 0,
    unanswered: [{ code: '795' }],
  });
});

it('goes on with whoever has not said that they are done', () => {
  expect(unitsLeft({ answers }).map(({ code }) => code)).toEqual(['795', '796']);
});
