import { describe, expect, test } from 'vitest';
import { authOptions } from '@/lib/auth/options';
import { DEMO_PASSWORD } from '../support/demo';
import { demoDatabase } from '../support/demo-database';

const db = demoDatabase();

/** Signs in as next-auth does: the user, null for wrong words, or the message that is thrown. */
async function signIn(username: string, password: string, address: string): Promise<unknown> {
  const provider = authOptions.providers[0]?.options as unknown as {
    authorize: (credentials: unknown, request: unknown) => Promise<unknown>;
  };
  const headers = { 'x-forwarded-for': address };
  try {
    return await provider.authorize({ username, password }, { headers });
  } catch (error) {
    return (error as Error).message;
  }
}

describe('guessing', () => {
  test('eight guesses are looked at, one after another or at once', async () => {
    const guesses = Array.from({ length: 20 }, (_, index) => `guess-${index}`);
    const atOnce = await Promise.all(
      guesses.map((guess) => signIn('794.officer', guess, '10.0.0.1')),
    );
    expect(atOnce.filter((answer) => answer === null)).toHaveLength(8);
    expect(atOnce.filter((answer) => answer === 'too-many:10')).toHaveLength(12);
    expect(await signIn('794.officer', DEMO_PASSWORD, '10.0.0.1')).toBe('too-many:10');
  });

  test('elsewhere the officer still signs in', async () => {
    for (let guess = 0; guess < 10; guess += 1) await signIn('796.officer', 'guess', '10.0.0.2');
    expect(await signIn('796.officer', DEMO_PASSWORD, '10.0.0.3')).toHaveProperty('sessionId');
  });

  test('the right password forgives the tries before it', async () => {
    for (let round = 0; round < 3; round += 1) {
      for (let guess = 0; guess < 7; guess += 1) await signIn('797.officer', 'guess', '10.0.0.4');
      expect(await signIn('797.officer', DEMO_PASSWORD, '10.0.0.4')).toHaveProperty('sessionId');
    }
  });
});

describe('what a visitor is told', () => {
  test('a failure of the database is not described', async () => {
    await db.$executeRaw`ALTER TABLE "Session" RENAME TO "SessionAway"`;
    try {
      expect(await signIn('799.officer', DEMO_PASSWORD, '10.0.0.5')).toBe('unexpected');
    } finally {
      await db.$executeRaw`ALTER TABLE "SessionAway" RENAME TO "Session"`;
    }
  });

  test('a name that no database takes is a wrong name', async () => {
    expect(await signIn('799\0officer', DEMO_PASSWORD, '10.0.0.6')).toBeNull();
  });
});
