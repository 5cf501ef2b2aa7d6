import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { DiffTarget, MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm';
import * as engineCode from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';
import { startEmbedded } from './embedded';
import { engineAdapter } from './engine-adapter';

/**
 * Prisma's schema engine as WebAssembly: the same engine as `prisma migrate deploy` runs, which
 * otherwise is a binary fetched from a host that closed networks do not reach.
 */

const NO_FILTER = { externalTables: [], externalEnums: [] };
const SCHEMA_FILE = 'schema.prisma';

let instantiated: Promise<void> | undefined;
let panic: string | undefined;

// The engine looks for this name; without it a panic's own message is lost.
Object.assign(globalThis, {
  PRISMA_WASM_PANIC_REGISTRY: {
    set_message: (message: string) => {
      panic = message;
    },
  },
});

/** By hand, since Node 20 does not import `.wasm` files. */
function instantiate(): Promise<void> {
  instantiated ??= (async () => {
    const require = createRequire(import.meta.url);
    const folder = path.dirname(require.resolve('@prisma/schema-engine-wasm'));
    const module = await WebAssembly.compile(
      await readFile(path.join(folder, 'schema_engine_bg.wasm')),
    );
    const { exports } = await WebAssembly.instantiate(module, {
      './schema_engine_bg.js': engineCode as unknown as WebAssembly.ModuleImports,
    });
    engineCode.__wbg_set_wasm(exports);
    (exports.__wbindgen_start as () => void)();
  })();
  return instantiated;
}

async function withEngine<T>(
  databaseUrl: string,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  await instantiate();
  const pool = new pg.Pool({ connectionString: databaseUrl });
  const adapter = bindMigrationAwareSqlAdapterFactory(engineAdapter(pool));
  const engine = await engineCode.SchemaEngine.new({ datamodels: undefined }, () => {}, adapter);
  try {
    return await work(engine);
  } catch (error) {
    throw panic ? new Error(`The schema engine failed: ${panic}`, { cause: error }) : error;
  } finally {
    engine.free();
    await pool.end();
  }
}

async function readMigrations(folder: string): Promise<MigrationList> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir: path.resolve(folder),
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.sort().map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: {
            tag: 'ok' as const,
            value: await readFile(path.join(folder, name, 'migration.sql'), 'utf8'),
          },
        },
      })),
    ),
  };
}

/**
 * Applies what is missing of `prisma/migrations`, as `prisma migrate deploy` does and with its
 * table. Gives the names of those just applied; throws with the engine's message.
 */
export async function applyMigrations(
  databaseUrl: string,
  migrationsFolder = 'prisma/migrations',
): Promise<string[]> {
  const migrationsList = await readMigrations(migrationsFolder);
  const { appliedMigrationNames } = await withEngine(databaseUrl, (engine) =>
    engine.applyMigrations({ migrationsList, filters: NO_FILTER }),
  );
  return appliedMigrationNames;
}

/**
 * The SQL that leads from what the migrations make to what the schema says; empty when they agree.
 * The migrations are replayed on an embedded database in memory, so no server is needed.
 */
export async function diffMigrationsToSchema(
  schemaFolder = 'prisma',
  migrationsFolder = path.join(schemaFolder, 'migrations'),
): Promise<string> {
  const schemaPath = path.join(schemaFolder, SCHEMA_FILE);
  const from: DiffTarget = { tag: 'migrations', ...(await readMigrations(migrationsFolder)) };
  const to: DiffTarget = {
    tag: 'schemaDatamodel',
    files: [{ path: schemaPath, content: await readFile(schemaPath, 'utf8') }],
  };
  const embedded = await startEmbedded();
  try {
    const { stdout } = await withEngine(embedded.url, (engine) =>
      engine.diff({ from, to, script: true, exitCode: null, filters: NO_FILTER }),
    );
    const script = stdout?.trim() ?? '';
    return script === '-- This is an empty migration.' ? '' : script;
  } finally {
    await embedded.close();
  }
}
