import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const LOCK_FILE = 'in-use.json';

/** Another live process has the folder; the message says so in Vietnamese and in English. */
export class FolderInUseError extends Error {
  override name = 'FolderInUseError';

  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(
      `Thư mục dữ liệu ${folder} đang được một tiến trình khác sử dụng (PID ${pid}). ` +
        'Hãy dừng tiến trình đó hoặc đặt DATA_DIR sang thư mục khác.\n' +
        `The data folder ${folder} is in use by another process (PID ${pid}). ` +
        'Stop that process, or set DATA_DIR to another folder.',
    );
  }
}

type Holder = { pid: number; startedAt: string | null };

// A process that was just told to stop is given this long to do so.
const ATTEMPTS = 20;
const INTERVAL_MS = 100;

/**
 * The kernel's start time of a process, where /proc tells it: a process id alone is used again
 * after a restart of the machine or of a container, and a stale lock would then keep everybody out.
 * Null for a process that is dead and only not yet buried by its parent.
 */
async function startTime(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The second field is the command in brackets and may hold blanks: count from its end, where
    // the third field is the state and the twenty-second the start time.
    const [state = 'X', ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return 'ZX'.includes(state) ? null : (rest[18] ?? null);
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function readHolder(file: string): Promise<Holder | null> {
  try {
    const holder: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (typeof holder !== 'object' || holder === null || !('pid' in holder)) return null;
    const { pid } = holder;
    if (typeof pid !== 'number') return null;
    const startedAt = 'startedAt' in holder ? holder.startedAt : null;
    return { pid, startedAt: typeof startedAt === 'string' ? startedAt : null };
  } catch {
    // Gone meanwhile, or cut short by a crash: nobody holds it.
    return null;
  }
}

async function holds(holder: Holder): Promise<boolean> {
  if (!isAlive(holder.pid)) return false;
  return holder.startedAt === null || holder.startedAt === (await startTime(holder.pid));
}

/** One process at a time in a folder. A lock left by a killed process is taken over. */
export async function takeFolderLock(folder: string): Promise<{ release: () => Promise<void> }> {
  const file = path.join(folder, LOCK_FILE);
  const me: Holder = { pid: process.pid, startedAt: await startTime(process.pid) };
  for (let attempt = 1; ; attempt += 1) {
    try {
      await writeFile(file, JSON.stringify(me), { flag: 'wx', mode: 0o600 });
      return { release: () => rm(file, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = await readHolder(file);
    if (!holder || !(await holds(holder))) {
      await rm(file, { force: true });
    } else if (attempt < ATTEMPTS) {
      await delay(INTERVAL_MS);
    } else {
      throw new FolderInUseError(folder, holder.pid);
    }
  }
}
