import { afterEach, describe, expect, test, vi } from 'vitest';
import { businessNow, today } from '@/lib/data/clock';
import { dayOf } from '@/lib/domain/calendar';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('the business day', () => {
  test.each([
    '2026-11-24T16:59:00Z',
    '2026-11-24T17:00:00Z',
    '2026-11-24T23:30:00Z',
    '2026-11-25T03:00:00Z',
  ])('is the day of the business instant, whatever the real time (%s)', (real) => {
    vi.useFakeTimers({ now: new Date(real) });
    vi.stubEnv('BUSINESS_DATE', '2013-06-24');
    expect(today()).toBe('2013-06-24');
    expect(dayOf(businessNow())).toBe('2013-06-24');
  });

  test('outside the demonstration is the real one in Việt Nam', () => {
    vi.useFakeTimers({ now: new Date('2026-11-24T17:30:00Z') });
    vi.stubEnv('BUSINESS_DATE', '');
    expect(today()).toBe('2026-11-25');
    expect(businessNow()).toEqual(new Date('2026-11-24T17:30:00Z'));
  });

  test('must be a day', () => {
    vi.stubEnv('BUSINESS_DATE', '24/06/2013');
    expect(() => today()).toThrow('BUSINESS_DATE');
  });
});
