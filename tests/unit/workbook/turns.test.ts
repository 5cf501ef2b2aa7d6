import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Turns } from '@/lib/workbook/read/turns';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A piece of work that ends when it is told to. */
function piece() {
  let end = (_failed?: Error): void => {};
  const done = new Promise<string>((resolve, reject) => {
    end = (failed) => (failed ? reject(failed) : resolve('done'));
  });
  const work = vi.fn(() => done);
  return { work, end: (failed?: Error) => end(failed) };
}

/** How often each was begun, once all that is due has happened. */
async function begun(pieces: readonly ReturnType<typeof piece>[]): Promise<number[]> {
  await vi.advanceTimersByTimeAsync(0);
  return pieces.map(({ work }) => work.mock.calls.length);
}

it('lets so many work, so many wait in their order, and sends the others away', async () => {
  const turns = new Turns({ atOnce: 2, waiting: 2, patience: 100 });
  const pieces = Array.from({ length: 6 }, piece);
  const results = pieces.map(({ work }) => turns.take(work));
  expect(await results[4]).toBeNull();
  expect(await results[5]).toBeNull();
  expect(await begun(pieces)).toEqual([1, 1, 0, 0, 0, 0]);
  pieces[1]?.end();
  expect(await results[1]).toBe('done');
  expect(await begun(pieces)).toEqual([1, 1, 1, 0, 0, 0]);
  pieces[0]?.end();
  expect(await results[0]).toBe('done');
  expect(await begun(pieces)).toEqual([1, 1, 1, 1, 0, 0]);
  pieces[2]?.end();
  pieces[3]?.end();
  expect(await Promise.all([results[2], results[3]])).toEqual(['done', 'done']);
});

it('sends away whose turn does not come in time, and no turn is lost by it', async () => {
  const turns = new Turns({ atOnce: 1, waiting: 5, patience: 100 });
  const [first, second, third] = [piece(), piece(), piece()];
  const one = turns.take(first.work);
  const two = turns.take(second.work);
  await vi.advanceTimersByTimeAsync(60);
  const three = turns.take(third.work);
  await vi.advanceTimersByTimeAsync(60);
  expect(await two).toBeNull();
  first.end();
  expect(await one).toBe('done');
  third.end();
  expect(await three).toBe('done');
  expect(await begun([first, second, third])).toEqual([1, 0, 1]);
  await vi.advanceTimersByTimeAsync(1000);
  const [last] = [piece()];
  const four = turns.take(last.work);
  last.end();
  expect(await four).toBe('done');
});

it('gives the turn on when the work fails', async () => {
  const turns = new Turns({ atOnce: 1, waiting: 1, patience: 100 });
  const [first, second] = [piece(), piece()];
  const one = turns.take(first.work);
  const two = turns.take(second.work);
  first.end(new Error('broken'));
  await expect(one).rejects.toThrow('broken');
  second.end();
  expect(await two).toBe('done');
});
