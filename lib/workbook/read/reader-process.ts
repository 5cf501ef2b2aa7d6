import { fork } from 'node:child_process';
import type { FileReading } from './raw';

/** In MB; buffers outside the heap are bounded by what xlsx.mjs unpacks. */
const HEAP = ['--max-old-space-size=96', '--max-semi-space-size=8'];

/**
 * What a script makes of a file, in a process that is ended when it takes too long or too much. A
 * thread would not do: where one asks for more than its heap in a single step, the whole application
 * ends with it.
 * @param script takes the bytes as its one message and answers with a reading, or `unforeseen`
 */
export function inReaderProcess(
  script: string,
  bytes: Uint8Array,
  milliseconds: number,
): Promise<FileReading> {
  const reader = fork(script, {
    execArgv: HEAP,
    // Neither the secrets of the application nor what it was started with
    env: { NODE_ENV: process.env.NODE_ENV },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise<FileReading>((resolve, reject) => {
    const timer = setTimeout(() => done({ ok: false, refusal: 'too-slow' }), milliseconds);
    const end = () => {
      clearTimeout(timer);
      reader.kill('SIGKILL');
    };
    const done = (reading: FileReading) => {
      resolve(reading);
      end();
    };
    const failed = (error: Error) => {
      reject(error);
      end();
    };
    reader.once('message', (answer: FileReading | { readonly unforeseen: string }) => {
      if ('unforeseen' in answer) failed(new Error(answer.unforeseen));
      else done(answer);
    });
    reader.once('error', failed);
    reader.once('exit', (code, signal) => {
      // Node ends itself by a signal when its heap is full
      if (signal || code === 134) done({ ok: false, refusal: 'too-large-inside' });
      else failed(new Error(`The reader of an uploaded file ended with ${code}`));
    });
    // That it cannot be sent, the exit says
    reader.send(bytes, () => undefined);
  });
}
