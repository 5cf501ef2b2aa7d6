import { request } from '@playwright/test';
import { DEMO_PASSWORD } from '../support/demo';

/** Signed in, with the whole frame and a "not found" in it. */
export const EMPTY = '/review/1999-Q1';

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

export async function signIn(baseURL: string, username: string) {
  const context = await request.newContext({ baseURL });
  const { csrfToken } = (await (await context.get('/api/auth/csrf')).json()) as {
    csrfToken: string;
  };
  await context.post('/api/auth/callback/credentials', {
    form: { csrfToken, username, password: DEMO_PASSWORD, json: 'true' },
  });
  return context;
}

export type Session = Awaited<ReturnType<typeof signIn>>;

export async function milliseconds(session: Session, address: string): Promise<number> {
  const began = performance.now();
  await (await session.get(address)).body();
  return performance.now() - began;
}

/**
 * Medians of a page's milliseconds and of an empty page's, asked for in turn, and of the two's ratio:
 * it holds although the machine's speed drifts.
 */
export async function besideEmpty(session: Session, address: string, rounds: number) {
  const empty: number[] = [];
  const page: number[] = [];
  for (let round = -3; round < rounds; round += 1) {
    const [a, b] = [await milliseconds(session, EMPTY), await milliseconds(session, address)];
    if (round < 0) continue;
    empty.push(a);
    page.push(b);
  }
  const ratio = median(page.map((value, index) => value / (empty[index] ?? Number.NaN)));
  return { page: median(page), empty: median(empty), ratio };
}
