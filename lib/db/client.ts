import 'server-only';
import { connect, type Database } from './connect';

// `next dev` evaluates this module anew on each change; the pool must not be opened anew with it.
const globalForDatabase = globalThis as typeof globalThis & { giaoBanDatabase?: Database };

function open(): Database {
  const url = process.env.DATABASE_URL;
  if (!url) {
    throw new Error(
      'DATABASE_URL is not set. Start the application by `npm start`, which starts the embedded database, or set DATABASE_URL.',
    );
  }
  const poolSize = Number(process.env.DATABASE_POOL_SIZE ?? '') || undefined;
  return connect(url, { poolSize });
}

/**
 * The application's one Prisma client. It is opened by its first use, not by its import: `next build`
 * loads every module without a database.
 */
export const db: Database = new Proxy({} as Database, {
  get(_target, property) {
    globalForDatabase.giaoBanDatabase ??= open();
    const client = globalForDatabase.giaoBanDatabase;
    const value = Reflect.get(client, property, client);
    return typeof value === 'function' ? value.bind(client) : value;
  },
});
