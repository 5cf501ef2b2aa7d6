import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DEMO_PASSWORD } from '../support/demo';
import { freePort } from '../support/free-port';
import { launch } from '../support/launcher';
import { createDatabase, dropDatabase, uniqueName, urlOf } from '../support/postgres';
import { enlarge } from './enlarge';
import { besideEmpty, milliseconds, signIn } from './measure';

// Part of `npm run bench`: the overview of a province with ten years of reports, small and large, on the
// PostgreSQL server of TEST_DATABASE_URL. "First" is after a start or a change of what is shown.
// Prints; judges nothing.

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 20);
const OVERVIEW = '/overview/2013-Q1';

async function measure(serverUrl: string, units: number): Promise<void> {
  const name = uniqueName('bench');
  await createDatabase(serverUrl, name);
  const databaseUrl = urlOf(serverUrl, name);
  const dataDir = await mkdtemp(path.join(tmpdir(), 'giao-ban-bench-'));
  const application = launch({
    PORT: String(await freePort()),
    DATA_DIR: dataDir,
    DEMO_PASSWORD,
    DEMO: '1',
    DATABASE_URL: databaseUrl,
  });
  try {
    const baseURL = await application.ready();
    await enlarge(databaseUrl, units);
    const session = await signIn(baseURL, 'dept.leader');
    const first = await milliseconds(session, OVERVIEW);
    const { page, empty, ratio } = await besideEmpty(session, OVERVIEW, ROUNDS);
    console.log(
      `overview of ${units} units × 40 quarters: ${page.toFixed(0)} ms, ${ratio.toFixed(1)} × an empty page (${empty.toFixed(0)} ms); the first time ${first.toFixed(0)} ms`,
    );
    await session.dispose();
  } finally {
    application.kill('SIGTERM');
    await application.ended;
    await rm(dataDir, { recursive: true, force: true });
    await dropDatabase(serverUrl, name);
  }
}

const serverUrl = process.env.TEST_DATABASE_URL;
if (serverUrl) for (const units of [15, 700]) await measure(serverUrl, units);
else console.log('overview of many units: not measured, for want of TEST_DATABASE_URL');
