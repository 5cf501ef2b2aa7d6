import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface SmtpEvent {
  readonly type: 'listening' | 'envelope' | 'content' | 'accepted' | 'behaves';
  readonly to?: string;
  readonly messageId?: string;
  /** Of what was accepted, as it came over the line. */
  readonly text?: string;
  readonly port?: number;
}

export interface SmtpProcess {
  readonly url: string;
  readonly events: readonly SmtpEvent[];
  /** How it treats what comes from now on; resolves when it does. */
  behave: (behaviour: string) => Promise<void>;
  kill: () => Promise<void>;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

export async function startSmtp(): Promise<SmtpProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/smtp-process.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const events: SmtpEvent[] = [];
  const waiting: { type: string; resolve: (event: SmtpEvent) => void }[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    const event = JSON.parse(line) as SmtpEvent;
    events.push(event);
    const index = waiting.findIndex(({ type }) => type === event.type);
    if (index >= 0) waiting.splice(index, 1)[0]?.resolve(event);
  });
  const next = (type: string) =>
    new Promise<SmtpEvent>((resolve) => {
      waiting.push({ type, resolve });
    });
  const { port } = await next('listening');
  return {
    url: `smtp://127.0.0.1:${port}`,
    events,
    behave: async (behaviour) => {
      const heard = next('behaves');
      child.stdin.write(`${behaviour}\n`);
      await heard;
    },
    kill: () => end(child, 'SIGKILL'),
  };
}

export interface WorkerProcess {
  kill: () => Promise<void>;
  stop: () => Promise<void>;
}

/** The application's mail worker in a process of its own, on the test's database. */
export function startWorker(smtpUrl: string): WorkerProcess {
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'tests/support/mail-worker.ts'],
    {
      stdio: ['ignore', 'ignore', 'ignore'],
      env: {
        ...process.env,
        SMTP_URL: smtpUrl,
        MAIL_FROM: 'Giao ban <giao-ban@longan.example.vn>',
      },
    },
  );
  return { kill: () => end(child, 'SIGKILL'), stop: () => end(child, 'SIGTERM') };
}
