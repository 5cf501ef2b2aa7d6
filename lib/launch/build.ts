import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generate } from './generate';
import { type NextProcess, runNext } from './next-process';

const FOLDERS = ['app', 'components', 'lib', 'prisma', 'public'];
const FILES = [
  'instrumentation.ts',
  'next.config.js',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
];
// Not part of what `next build` reads, or made from what is counted already.
const NOT_BUILT = ['lib/db/generated', 'lib/launch', 'prisma/migrations'];
const STAMP = '.next/source-hash';

async function listSources(root: string): Promise<string[]> {
  const inFolders = await Promise.all(
    FOLDERS.filter((folder) => existsSync(path.join(root, folder))).map(async (folder) => {
      const entries = await readdir(path.join(root, folder), {
        recursive: true,
        withFileTypes: true,
      });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
    }),
  );
  return [...inFolders.flat(), ...FILES.filter((file) => existsSync(path.join(root, file)))]
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !NOT_BUILT.some((folder) => file.startsWith(`${folder}/`)))
    .sort();
}

/** One hash over the names and contents of everything that goes into the build. */
export async function hashSources(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await listSources(root)) {
    const content = await readFile(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** Whether `.next` holds a whole build of other sources than these, or none. */
export async function needsBuild(root: string, hash: string): Promise<boolean> {
  const stamp = path.join(root, STAMP);
  if (!existsSync(path.join(root, '.next/BUILD_ID')) || !existsSync(stamp)) return true;
  return (await readFile(stamp, 'utf8')) !== hash;
}

export class BuildError extends Error {
  override name = 'BuildError';
}

/**
 * Generates the database client and runs `next build` where the sources changed since the last
 * build. `onStart` gets the running build, so that it can be stopped with the launcher.
 */
export async function buildIfChanged(onStart: (build: NextProcess) => void): Promise<boolean> {
  const root = process.cwd();
  await generate(root);
  const hash = await hashSources(root);
  if (!(await needsBuild(root, hash))) return false;
  console.log(
    'Lần đầu chạy hoặc mã nguồn đã thay đổi: đang dựng ứng dụng, khoảng một phút…\n' +
      '(First start, or the sources have changed: building, about a minute.)',
  );
  const build = runNext(
    ['build'],
    { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    'inherit',
  );
  onStart(build);
  if ((await build.ended) !== 0) {
    throw new BuildError(
      'Dựng ứng dụng không thành công; lỗi ở ngay trên.\n' +
        'The application could not be built; the error stands above.',
    );
  }
  await writeFile(path.join(root, STAMP), hash);
  return true;
}
