import { runMailWorker } from '@/lib/mail/worker';

// Run by a test, so that it can be killed: what instrumentation.ts starts in the application.

const stop = new AbortController();
process.once('SIGTERM', () => stop.abort());
// Its waits do not keep a process alive by themselves; in the application the server does.
const alive = setInterval(() => {}, 1000);
await runMailWorker({ signal: stop.signal, pollMs: 50 });
clearInterval(alive);
process.exit(0);
