import os from 'node:os';
import path from 'node:path';
import workerpool from 'workerpool';
import { ProblemError } from '@/lib/data/errors';
import type { Jobs } from './jobs';

/** A core is left to the pages; more processes than two would want memory that small machines lack. */
const MOST_PROCESSES = Math.max(1, Math.min(2, os.availableParallelism() - 1));

/** Who comes when so many wait is told to come again, rather than to wait for a minute. */
const MOST_WAITING = 40;

/** From when it is begun; a briefing takes a tenth of a second, its first one two seconds. */
const MAX_MILLISECONDS = 30_000;

/** Where nobody waits at a page, a slow machine has its time. */
const MAX_MILLISECONDS_UNWATCHED = 600_000;

/** In MB, of each process. */
const HEAP = 384;

const script = (): string =>
  path.join(/* turbopackIgnore: true */ process.cwd(), 'lib/documents/maker.ts');

const startPool = () =>
  workerpool.pool(script(), {
    workerType: 'process',
    maxWorkers: MOST_PROCESSES,
    maxQueueSize: MOST_WAITING,
    forkOpts: {
      execArgv: ['--import', 'tsx', `--max-old-space-size=${HEAP}`],
      // Not the secrets of the application.
      env: { NODE_ENV: process.env.NODE_ENV, TMPDIR: os.tmpdir(), TZ: process.env.TZ },
      serialization: 'advanced',
    },
  });

let pool: ReturnType<typeof startPool> | null = null;

/**
 * Makes a document, or reads a big file, in a process of its own, so that nobody's page waits for it. The processes are
 * started when they are first needed, and replaced when one ends or takes too long.
 * @throws ProblemError `documents-busy` when too many wait already, or it took too long
 */
export async function makeDocument<Job extends keyof Jobs>(
  job: Job,
  ...parameters: Parameters<Jobs[Job]>
): Promise<Awaited<ReturnType<Jobs[Job]>>> {
  try {
    return await once(job, parameters, MAX_MILLISECONDS);
  } catch (error) {
    // A process that ended is found out by whoever comes next, and another one takes its place.
    if (error instanceof workerpool.TerminateError) return once(job, parameters, MAX_MILLISECONDS);
    throw error;
  }
}

/** As `makeDocument`, for the seed: a first start on a busy machine must not end for want of a file. */
export const makeUnwatched = <Job extends keyof Jobs>(
  job: Job,
  ...parameters: Parameters<Jobs[Job]>
): Promise<Awaited<ReturnType<Jobs[Job]>>> => once(job, parameters, MAX_MILLISECONDS_UNWATCHED);

/** Starts a process for whoever is about to want a document: the first one is a second's wait less. */
export function expectDocuments(): void {
  if (pool === null) makeDocument('ready').catch(() => undefined);
}

/** Ends the processes; the next document starts one again. */
export async function endDocumentProcesses(): Promise<void> {
  const ended = pool;
  pool = null;
  await ended?.terminate(true);
}

async function once<Job extends keyof Jobs>(
  job: Job,
  parameters: Parameters<Jobs[Job]>,
  milliseconds: number,
): Promise<Awaited<ReturnType<Jobs[Job]>>> {
  pool ??= startPool();
  if (pool.stats().pendingTasks >= MOST_WAITING) throw new ProblemError('documents-busy');
  try {
    return await pool.exec<Jobs[Job]>(job, parameters).timeout(milliseconds);
  } catch (error) {
    if (error instanceof workerpool.Promise.TimeoutError) throw new ProblemError('documents-busy');
    throw error;
  }
}
