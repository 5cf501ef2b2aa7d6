import { beforeAll } from 'vitest';
import type { Database } from '@/lib/db/connect';
import { ownDatabase } from './database';
import { DEMO_BUSINESS_DATE } from './demo';

/**
 * As `testDatabase`, with the demonstration province in it, on its business date. Tests of one file share
 * its rows: give each test a unit of its own to change.
 */
export function demoDatabase(): Database {
  beforeAll(() => {
    process.env.DEMO = '1';
    process.env.BUSINESS_DATE = DEMO_BUSINESS_DATE;
  });
  return ownDatabase('demo');
}
