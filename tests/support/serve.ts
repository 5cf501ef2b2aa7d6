import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDatabase, dropDatabase, uniqueName, urlOf } from './postgres';

// Run by Playwright: the built application, started by its own launcher, on data that are new for
// this run and gone after it: a database on the server of TEST_DATABASE_URL, else embedded.

const serverUrl = process.env.TEST_DATABASE_URL;
const database = uniqueName('e2e');
if (serverUrl) await createDatabase(serverUrl, database);
const dataDir = await mkdtemp(path.join(tmpdir(), 'giao-ban-e2e-'));

const launcher = spawn(process.execPath, ['--import', 'tsx', 'lib/launch/start.ts'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    DEMO: '1',
    DATABASE_URL: serverUrl ? urlOf(serverUrl, database) : '',
  },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => launcher.kill(signal));
}
const [code] = await once(launcher, 'exit');
await rm(dataDir, { recursive: true, force: true });
if (serverUrl) await dropDatabase(serverUrl, database);
process.exit(code ?? 1);
