import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const STOP_TIMEOUT_MS = 10_000;

export type NextProcess = {
  /** Resolves with the exit code when the process has ended, for whatever reason. */
  ended: Promise<number>;
  /** Asks it to stop and waits; after ten seconds it is killed. */
  stop: () => Promise<void>;
  kill: () => void;
};

/** What node loads before Next. */
const PRELOADED = [
  new URL('./end-with-parent.mjs', import.meta.url),
  new URL('./peer-address.mjs', import.meta.url),
].flatMap((file) => ['--import', pathToFileURL(fileURLToPath(file)).href]);

/**
 * Runs `next …` as a process of its own, so that the embedded database and the application each
 * have a core. It is in its own process group: Ctrl-C reaches the launcher only, which stops the
 * application before the database; and it ends by itself when the launcher is killed.
 */
export function runNext(
  args: string[],
  env: NodeJS.ProcessEnv,
  stdout: 'inherit' | 'ignore',
): NextProcess {
  const require = createRequire(import.meta.url);
  const child = spawn(
    process.execPath,
    [...PRELOADED, require.resolve('next/dist/bin/next'), ...args],
    {
      env: { ...env, LAUNCHER_PID: String(process.pid) },
      stdio: ['ignore', stdout, 'inherit', 'ipc'],
      detached: process.platform !== 'win32',
    },
  );
  const ended = once(child, 'exit').then(([code]) => (typeof code === 'number' ? code : 1));
  return {
    ended,
    stop: async () => {
      signalGroup(child, 'SIGTERM');
      const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), STOP_TIMEOUT_MS);
      await ended;
      clearTimeout(timer);
    },
    kill: () => signalGroup(child, 'SIGKILL'),
  };
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch {
    // It ended between the look and the call.
  }
}
