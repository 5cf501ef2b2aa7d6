import { setTimeout as delay } from 'node:timers/promises';

const TIMEOUT_MS = 120_000;
const INTERVAL_MS = 50;

/** Waits until the application answers that it and its database are ready. */
export async function waitUntilReady(url: string, ended: Promise<number>): Promise<void> {
  let stopped = false;
  void ended.then(() => {
    stopped = true;
  });
  const deadline = Date.now() + TIMEOUT_MS;
  let last: unknown;
  while (!stopped && Date.now() < deadline) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
      if (response.ok) return;
      last = new Error(`${url}: ${response.status} ${await response.text()}`);
    } catch (error) {
      last = error;
    }
    await delay(INTERVAL_MS);
  }
  // An application that ended on its own is reported by its exit code.
  if (!stopped) {
    throw new Error(
      'Ứng dụng không sẵn sàng sau hai phút. (The application is not ready after two minutes.)',
      { cause: last },
    );
  }
}
