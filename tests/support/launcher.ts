import { spawn } from 'node:child_process';
import { once } from 'node:events';

const READY = 'is running at: ';

export type Launched = {
  pid: number;
  /** All that it has printed so far. */
  output: () => string;
  /** Waits for the address that it prints when it answers; throws when it ends before. */
  ready: () => Promise<string>;
  kill: (signal: NodeJS.Signals) => void;
  /** Resolves with the exit code, null when a signal ended it. */
  ended: Promise<number | null>;
};

/** Starts the application's launcher as `npm start` does, with these variables and no other. */
export function launch(variables: Record<string, string>): Launched {
  const { PATH = '', HOME = '' } = process.env;
  // Next's types want NODE_ENV in every environment; a fresh shell has none, and neither has this.
  const env = { PATH, HOME, HOST: '127.0.0.1', ...variables } as unknown as NodeJS.ProcessEnv;
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/launch/start.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
  });
  const { pid } = child;
  if (pid === undefined) throw new Error('The launcher could not be started.');
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    pid,
    output: () => printed,
    ready: async () => {
      const address = () => printed.split(READY)[1]?.split('\n')[0];
      while (!printed.includes('Ctrl-C') || !address()) {
        const over = await Promise.race([once(child.stdout, 'data'), ended]);
        if (!Array.isArray(over)) throw new Error(`The launcher ended:\n${printed}`);
      }
      return address() ?? '';
    },
    kill: (signal) => child.kill(signal),
    ended,
  };
}
