import { Worker } from 'node:worker_threads';
import type { FileReading } from './raw';

/** The heap of the worker; buffers outside it are bounded by what xlsx.mjs unpacks. */
const RESOURCES = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16, stackSizeMb: 2 };

/**
 * What a script makes of a file, in a thread that is ended when it takes too long or too much.
 * @param script a path, or an address that Node loads modules from
 */
export function inWorker(
  script: string | URL,
  bytes: Uint8Array,
  milliseconds: number,
): Promise<FileReading> {
  const worker = new Worker(script, {
    workerData: bytes,
    resourceLimits: RESOURCES,
    // Not what this process was started with: preloaded modules watch over it
    execArgv: [],
  });
  return new Promise<FileReading>((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const done = (reading: FileReading) => {
      clearTimeout(timer);
      resolve(reading);
      void worker.terminate();
    };
    worker.once('online', () => {
      timer = setTimeout(() => done({ ok: false, refusal: 'too-slow' }), milliseconds);
    });
    worker.once('message', done);
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
        done({ ok: false, refusal: 'too-large-inside' });
      } else {
        clearTimeout(timer);
        reject(error);
      }
    });
  });
}
