import { parentPort, workerData } from 'node:worker_threads';
import { Refusal, readXlsx } from './xlsx.mjs';

// A thread of its own for one uploaded file: read-file.ts gives it the bytes, a heap that is too
// small to hurt the application, and little time.

try {
  parentPort?.postMessage({ ok: true, workbook: await readXlsx(Buffer.from(workerData)) });
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  parentPort?.postMessage({ ok: false, refusal: error.code });
}
