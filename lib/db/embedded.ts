import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { takeFolderLock } from './folder-lock';
import { withWholeExchanges } from './whole-exchanges';

export type EmbeddedDatabase = {
  /** For `DATABASE_URL`: the wire protocol on loopback, on a port that was free. */
  url: string;
  /** Stops the server, writes out what is left and gives the folder back. May be called twice. */
  close: () => Promise<void>;
};

type EmbeddedOptions = {
  /** Where the data are kept; without it they live in memory and end with the process. */
  folder?: string;
  /** A dump of a database's files (PGlite's `dumpDataDir`) to begin with. */
  from?: Blob;
  /** A database that is open already, to be served. */
  pglite?: PGlite;
};

const MAX_CONNECTIONS = 64;

/**
 * PostgreSQL as WebAssembly inside this process, behind a socket, so that the application speaks
 * to it as to any PostgreSQL. It is one session under a multiplexer: transactions run one after
 * another, session settings and session-level advisory locks are shared by all connections.
 * Throws `FolderInUseError` when another process has the folder.
 */
export async function startEmbedded(options: EmbeddedOptions = {}): Promise<EmbeddedDatabase> {
  const { folder, from } = options;
  if (folder) await mkdir(folder, { recursive: true, mode: 0o700 });
  const lock = folder ? await takeFolderLock(folder) : undefined;
  try {
    const pglite =
      options.pglite ??
      (await PGlite.create({
        dataDir: folder ? path.join(folder, 'postgres') : 'memory://',
        loadDataDir: from,
      }));
    const server = new PGLiteSocketServer({
      db: withWholeExchanges(pglite),
      host: '127.0.0.1',
      port: 0,
      maxConnections: MAX_CONNECTIONS,
    });
    await server.start();
    let closing: Promise<void> | undefined;
    return {
      url: `postgresql://postgres@${server.getServerConn()}/postgres?sslmode=disable`,
      close: () => {
        closing ??= (async () => {
          await server.stop();
          await pglite.close();
          await lock?.release();
        })();
        return closing;
      },
    };
  } catch (error) {
    await lock?.release();
    throw error;
  }
}
