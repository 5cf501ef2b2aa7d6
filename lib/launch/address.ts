import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { SettingsError } from './settings';

// A program that was just told to stop is given this long to give the port back.
const ATTEMPTS = 20;
const INTERVAL_MS = 100;

async function tryToListen(port: number, host: string): Promise<string | undefined> {
  const server = createServer();
  try {
    await once(server.listen(port, host), 'listening');
    server.close();
    await once(server, 'close');
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}

/** Throws a message for the user when nobody can listen there. Found out before the long work. */
export async function assertPortFree(port: number, host: string): Promise<void> {
  let problem = await tryToListen(port, host);
  for (let attempt = 1; problem === 'EADDRINUSE' && attempt < ATTEMPTS; attempt += 1) {
    await delay(INTERVAL_MS);
    problem = await tryToListen(port, host);
  }
  if (problem === undefined) return;
  if (problem === 'EADDRINUSE') {
    throw new SettingsError(
      `Cổng ${port} đang được chương trình khác sử dụng. Hãy dừng chương trình đó hoặc chọn cổng khác: PORT=${port + 1} npm start\n` +
        `Port ${port} is in use by another program. Stop it, or choose another: PORT=${port + 1} npm start`,
    );
  }
  throw new SettingsError(
    `Không mở được cổng ${port} trên ${host} (${problem}).\nCannot listen on port ${port} of ${host} (${problem}).`,
  );
}

/** The address to open in a browser on this machine, and for the launcher's own check. */
export function localAddress(port: number, host: string): string {
  const anywhere = host === '0.0.0.0' || host === '::';
  if (anywhere) return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
