import path from 'node:path';
import { MAX_FILE_BYTES } from '../limits';
import { refusalByContent } from './file-kind';
import type { FileReading } from './raw';
import { inReaderProcess } from './reader-process';
import { Turns } from './turns';

/**
 * What xlsx.mjs takes on at most costs a second of computing; this ends what it did not foresee, and
 * is long enough for a machine that is busy.
 */
const MAX_MILLISECONDS = 5000;

const script = (): string =>
  path.join(/* turbopackIgnore: true */ process.cwd(), 'lib/workbook/read/reader.mjs');

// One file at a time: several large ones at once would take the memory that one may not. A file is
// read within a second or two, so that whoever waits longer waits for something that is wrong.
const turns = new Turns({ atOnce: 1, waiting: 8, patience: 5000 });

/** The cells of an uploaded file, or why it is not read. Never throws for what a file holds. */
export async function readWorkbookFile(bytes: Uint8Array): Promise<FileReading> {
  if (bytes.length > MAX_FILE_BYTES) return { ok: false, refusal: 'too-large' };
  const refusal = refusalByContent(bytes);
  if (refusal) return { ok: false, refusal };
  const reading = await turns.take(() => inReaderProcess(script(), bytes, MAX_MILLISECONDS));
  return reading ?? { ok: false, refusal: 'busy' };
}
