import path from 'node:path';

export type Settings = {
  port: number;
  host: string;
  dataDir: string;
  /** Undefined: the embedded database. */
  databaseUrl: string | undefined;
  /** Whether the demonstration province is wanted. */
  demo: boolean;
  /** From the environment; else one is made and kept in the data folder. */
  demoPassword: string | undefined;
  dev: boolean;
};

export class SettingsError extends Error {
  override name = 'SettingsError';
}

type Environment = Record<string, string | undefined>;

/** An empty variable counts as one that is not set. */
const given = (value: string | undefined) => (value?.trim() ? value.trim() : undefined);

function readPort(value: string | undefined): number {
  const port = Number(value ?? 3000);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new SettingsError(
    `PORT=${value} không phải là số cổng từ 1 đến 65535.\n` +
      `PORT=${value} is not a port number between 1 and 65535.`,
  );
}

function readDemo(value: string | undefined, databaseUrl: string | undefined): boolean {
  if (value === undefined) return databaseUrl === undefined;
  if (value === '1') return true;
  if (value === '0') return false;
  throw new SettingsError(`DEMO=${value}: chỉ nhận 1 hoặc 0.\nDEMO=${value}: give 1 or 0.`);
}

export function readSettings(env: Environment, args: string[]): Settings {
  const databaseUrl = given(env.DATABASE_URL);
  return {
    port: readPort(given(env.PORT)),
    host: given(env.HOST) ?? '0.0.0.0',
    dataDir: path.resolve(given(env.DATA_DIR) ?? '.data'),
    databaseUrl,
    demo: readDemo(given(env.DEMO), databaseUrl),
    demoPassword: given(env.DEMO_PASSWORD),
    dev: args.includes('--dev'),
  };
}
