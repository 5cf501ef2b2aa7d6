import path from 'node:path';
import type { SeedOptions, SeedResult } from '../../prisma/seed';
import type { EmbeddedDatabase } from '../db/embedded';
import type { Settings } from './settings';

// The engine and the database are several megabytes of WebAssembly: loaded when first needed.
export async function openDatabase(
  settings: Settings,
): Promise<{ url: string; embedded: EmbeddedDatabase | undefined }> {
  if (settings.databaseUrl) return { url: settings.databaseUrl, embedded: undefined };
  const { startEmbedded } = await import('../db/embedded');
  const embedded = await startEmbedded({ folder: path.join(settings.dataDir, 'database') });
  return { url: embedded.url, embedded };
}

/** Brings the database to this version's schema, catalogue and, if wanted, demonstration. */
export async function prepareDatabase(seedOptions: SeedOptions): Promise<SeedResult> {
  const { applyMigrations } = await import('../db/schema-engine');
  const applied = await applyMigrations(seedOptions.databaseUrl).catch((cause: unknown) => {
    throw new Error(
      'Không nâng cấp được cơ sở dữ liệu; lý do ở dưới. (The database could not be migrated; the reason stands below.)',
      { cause },
    );
  });
  if (applied.length > 0) {
    console.log(
      `Đã nâng cấp cơ sở dữ liệu, số bước: ${applied.length}. (Database migrated, steps: ${applied.length}.)`,
    );
  }
  const { seed } = await import('../../prisma/seed');
  return await seed(seedOptions);
}
