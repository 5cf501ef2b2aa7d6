import { describe, expect, it } from 'vitest';
import { dayOf } from '@/lib/domain/calendar';
import {
  type Deadlines,
  daysLeft,
  dueDayOf,
  isAwaited,
  punctualityOf,
} from '@/lib/domain/punctuality';

const PLAIN: Deadlines = { dueOn: '2013-06-20', extendedTo: null, returnedDueOn: null };
const EXTENDED: Deadlines = { ...PLAIN, extendedTo: '2013-06-25' };
const RETURNED: Deadlines = { ...PLAIN, returnedDueOn: '2013-06-28' };
const BOTH: Deadlines = { ...EXTENDED, returnedDueOn: '2013-06-28' };

describe('punctuality', () => {
  it.each([
    ['nothing yet, the day before', PLAIN, null, '2013-06-19', 'in-time'],
    ['nothing yet, on the due day', PLAIN, null, '2013-06-20', 'in-time'],
    ['nothing yet, the day after', PLAIN, null, '2013-06-21', 'overdue'],
    ['filed the day before', PLAIN, '2013-06-19', '2013-06-24', 'in-time'],
    ['filed on the due day', PLAIN, '2013-06-20', '2013-06-24', 'in-time'],
    ['filed the day after', PLAIN, '2013-06-21', '2013-06-24', 'submitted-late'],

    ['extended, nothing yet, on its last day', EXTENDED, null, '2013-06-25', 'in-time'],
    ['extended, nothing yet, the day after', EXTENDED, null, '2013-06-26', 'overdue'],
    ['extended, filed on its last day', EXTENDED, '2013-06-25', '2013-07-01', 'in-time'],
    ['extended, filed the day after', EXTENDED, '2013-06-26', '2013-07-01', 'submitted-late'],

    ['returned, before its own due day', RETURNED, '2013-06-20', '2013-06-27', 'in-time'],
    ['returned, on its own due day', RETURNED, '2013-06-20', '2013-06-28', 'in-time'],
    ['returned, the day after', RETURNED, '2013-06-20', '2013-06-29', 'overdue'],
    ['returned, first filed late', RETURNED, '2013-06-21', '2013-06-28', 'in-time'],
    ['returned, first filed late, overdue again', RETURNED, '2013-06-21', '2013-06-29', 'overdue'],
    ['came back: judged by the first filing', PLAIN, '2013-06-20', '2013-07-30', 'in-time'],
    ['came back, first filed late', PLAIN, '2013-06-21', '2013-07-30', 'submitted-late'],

    ['extended and returned, in time', BOTH, '2013-06-25', '2013-06-28', 'in-time'],
    ['extended and returned, overdue', BOTH, '2013-06-25', '2013-06-29', 'overdue'],
  ] as const)('%s', (_, deadlines, submittedOn, today, punctuality) => {
    expect(punctualityOf(deadlines, submittedOn, today)).toBe(punctuality);
  });

  it('takes an extension only when it is one', () => {
    const shorter: Deadlines = { ...PLAIN, extendedTo: '2013-06-10' };
    expect(punctualityOf(shorter, null, '2013-06-20')).toBe('in-time');
    expect(dueDayOf(shorter)).toBe('2013-06-20');
  });

  it('goes by the day in Việt Nam: 23:30 UTC on the due day is the day after', () => {
    const filed = dayOf(new Date('2013-06-20T23:30:00Z'));
    expect(punctualityOf(PLAIN, filed, '2013-06-24')).toBe('submitted-late');
    const justInTime = dayOf(new Date('2013-06-20T16:59:59Z'));
    expect(punctualityOf(PLAIN, justInTime, '2013-06-24')).toBe('in-time');
  });
});

describe('the due day and the days left', () => {
  it.each([
    ['plain', PLAIN, '2013-06-20', -4],
    ['extended', EXTENDED, '2013-06-25', 1],
    ['returned', RETURNED, '2013-06-28', 4],
    ['extended and returned', BOTH, '2013-06-28', 4],
  ] as const)('%s: %j', (_, deadlines, due, left) => {
    expect(dueDayOf(deadlines)).toBe(due);
    expect(daysLeft(deadlines, '2013-06-24')).toBe(left);
  });

  it('are of what is still to come: the first submission, or a returned one, but no correction', () => {
    expect(isAwaited(PLAIN, null)).toBe(true);
    expect(isAwaited(RETURNED, '2013-06-18')).toBe(true);
    expect(isAwaited(PLAIN, '2013-06-18')).toBe(false);
  });

  it('leave 0 on the due day itself', () => {
    expect(daysLeft(PLAIN, '2013-06-20')).toBe(0);
  });

  it('may lie before the first due day, for a report returned early', () => {
    expect(dueDayOf({ ...PLAIN, returnedDueOn: '2013-06-12' })).toBe('2013-06-12');
  });
});
