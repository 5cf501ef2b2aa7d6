import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const SCHEMA = 'prisma/schema.prisma';
const OUTPUT = 'lib/db/generated';
const STAMP = '.schema-hash';

/** What the generated client depends on: the schema, and the generator's version. */
async function fingerprint(root: string): Promise<string> {
  const require = createRequire(import.meta.url);
  const { version } = require('prisma/package.json') as { version: string };
  const schema = await readFile(path.join(root, SCHEMA));
  return createHash('sha256').update(version).update(schema).digest('hex');
}

async function stampedFingerprint(root: string): Promise<string | null> {
  const stamp = path.join(root, OUTPUT, STAMP);
  return existsSync(stamp) ? await readFile(stamp, 'utf8') : null;
}

function runPrismaGenerate(root: string): void {
  const require = createRequire(import.meta.url);
  const cli = require.resolve('prisma/build/index.js');
  execFileSync(process.execPath, [cli, 'generate', '--schema', SCHEMA], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      // Prisma would fetch its schema engine first, from a host that closed networks do not reach,
      // unless told where one is. Generating does not run it: any file will do.
      PRISMA_SCHEMA_ENGINE_BINARY: fileURLToPath(import.meta.url),
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  });
}

/** Generates the Prisma client where the schema has changed since; says whether it did. */
export async function generate(root = process.cwd(), run = runPrismaGenerate): Promise<boolean> {
  const wanted = await fingerprint(root);
  if ((await stampedFingerprint(root)) === wanted) return false;
  run(root);
  await writeFile(path.join(root, OUTPUT, STAMP), wanted);
  return true;
}

const isMain = process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href;
if (isMain) await generate();
