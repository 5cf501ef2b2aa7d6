import { describe, expect, it } from 'vitest';
import { needsWords, TASK_STATES, taskFindings, UNANSWERED_KEY } from '@/lib/domain/task';

const answer = { state: 'done' as const, text: '', at: '2013-06-20T03:00:00.000Z', by: 'Hân' };

describe('tasks without an answer', () => {
  it('are one warning that names them', () => {
    const tasks = [
      { position: 1, answer },
      { position: 2, answer: null },
      { position: 5, answer: null },
    ];
    expect(taskFindings(tasks)).toEqual([
      {
        type: 'unanswered-tasks',
        key: UNANSWERED_KEY,
        section: 'tasks',
        severity: 'warning',
        indicators: [],
        tasks: [2, 5],
      },
    ]);
  });

  it('are none where all are answered or closed, or none were given', () => {
    const closed = { at: '2013-06-20T03:00:00.000Z', note: 'Chuyển quý sau' };
    expect(taskFindings([])).toEqual([]);
    expect(taskFindings([{ position: 1, answer }])).toEqual([]);
    expect(taskFindings([{ position: 1, answer: null, closed }])).toEqual([]);
  });
});

it('asks for words unless the work is done', () => {
  expect(TASK_STATES.filter(needsWords)).toEqual(['in-progress', 'not-started']);
});
