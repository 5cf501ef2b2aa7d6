import { FolderInUseError } from '../db/folder-lock';
import { assertPortFree, localAddress } from './address';
import { BuildError, buildIfChanged } from './build';
import { openDatabase, prepareDatabase } from './database';
import { generate } from './generate';
import { type KeptSecrets, keptSecrets } from './kept-secrets';
import { runNext } from './next-process';
import { waitUntilReady } from './ready';
import { readSettings, type Settings, SettingsError } from './settings';
import { Shutdown } from './shutdown';
import { welcome } from './welcome';

/** "Today" of the demonstration: inside the quarter that its units are filing. */
const DEMO_BUSINESS_DATE = '2013-06-24';
// The embedded database runs one query at a time; more connections would only wait in it.
const EMBEDDED_POOL_SIZE = '4';

function applicationEnvironment(
  settings: Settings,
  secrets: KeptSecrets,
  databaseUrl: string,
): NodeJS.ProcessEnv {
  const { env } = process;
  return {
    ...env,
    NODE_ENV: settings.dev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: databaseUrl,
    DATABASE_POOL_SIZE:
      env.DATABASE_POOL_SIZE ?? (settings.databaseUrl ? undefined : EMBEDDED_POOL_SIZE),
    DATA_DIR: settings.dataDir,
    DEMO: settings.demo ? '1' : '0',
    // The application never needs it; it is for the seed.
    DEMO_PASSWORD: undefined,
    BUSINESS_DATE: env.BUSINESS_DATE || (settings.demo ? DEMO_BUSINESS_DATE : undefined),
    NEXTAUTH_SECRET: env.NEXTAUTH_SECRET || secrets.nextAuthSecret,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY:
      env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || secrets.serverActionsKey,
    // Without a fixed address, next-auth takes it from the request.
    AUTH_TRUST_HOST: env.NEXTAUTH_URL ? env.AUTH_TRUST_HOST : '1',
  };
}

async function start(shutdown: Shutdown): Promise<void> {
  const settings = readSettings(process.env, process.argv.slice(2));
  await assertPortFree(settings.port, settings.host);
  const secrets = await keptSecrets(settings.dataDir);
  const demoPassword = settings.demoPassword ?? secrets.demoPassword;

  if (settings.dev) await generate();
  else await buildIfChanged((build) => shutdown.add(build.stop, build.kill));

  const { url, embedded } = await openDatabase(settings);
  if (embedded) shutdown.add(embedded.close);
  const environment = applicationEnvironment(settings, secrets, url);
  const { adminPassword } = await prepareDatabase({
    databaseUrl: url,
    demo: settings.demo,
    demoPassword,
    businessDate: environment.BUSINESS_DATE,
  });

  const application = runNext(
    [settings.dev ? 'dev' : 'start', '--port', String(settings.port), '--hostname', settings.host],
    environment,
    settings.dev ? 'inherit' : 'ignore',
  );
  shutdown.add(application.stop, application.kill);
  const address = localAddress(settings.port, settings.host);
  await waitUntilReady(`${address}/api/health?ready`, application.ended);
  console.log(welcome({ address, settings, demoPassword, adminPassword }));

  const code = await application.ended;
  if (shutdown.begun) return;
  console.error(
    `Ứng dụng đã dừng bất thường (mã ${code}). (The application ended by itself, code ${code}.)`,
  );
  await shutdown.run(1);
}

const shutdown = new Shutdown();
try {
  await start(shutdown);
} catch (error) {
  // What the user can mend is said in words; anything else is shown whole.
  const expected =
    error instanceof SettingsError ||
    error instanceof BuildError ||
    error instanceof FolderInUseError;
  if (!shutdown.begun) console.error(expected ? `\n${error.message}\n` : error);
  await shutdown.run(1);
}
