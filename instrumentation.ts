/** Next calls this once, when a server process starts; not while it builds. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startMailWorker } = await import('./lib/mail/start-worker');
  startMailWorker();
}
