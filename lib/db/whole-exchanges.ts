import type { PGlite } from '@electric-sql/pglite';

/** First bytes of the messages with which a client opens a part of an exchange, or ends it. */
const EXTENDED_QUERY = new Set([...'PBDECH'].map((letter) => letter.charCodeAt(0)));

/**
 * The database as the socket server should see it. The server takes the messages of its connections
 * one by one from one queue and stays with a connection only while `isInTransaction()`. But a query
 * with parameters is several messages (Parse, Bind, Describe, Execute, then Sync) about one unnamed
 * statement of the one session: two connections at once would bind each other's statements and read
 * each other's rows. So an exchange that has begun counts as a transaction until its Sync.
 */
export function withWholeExchanges(pglite: PGlite): PGlite {
  let exchanging = false;
  return new Proxy(pglite, {
    get(target, property) {
      if (property === 'isInTransaction') return () => exchanging || target.isInTransaction();
      if (property === 'execProtocolRawStream') {
        return (...args: Parameters<PGlite['execProtocolRawStream']>) => {
          exchanging = EXTENDED_QUERY.has(args[0][0] ?? 0);
          return target.execProtocolRawStream(...args);
        };
      }
      if (property === 'exec') {
        // The server rolls back for a connection that was lost: its exchange ends with it. After an
        // error the database skips everything until a Sync, this statement too, but PGlite ends it
        // by one: what is left of the transaction goes at the second try.
        return async (...args: Parameters<PGlite['exec']>) => {
          exchanging = false;
          const results = await target.exec(...args);
          return target.isInTransaction() ? target.exec(...args) : results;
        };
      }
      const value = Reflect.get(target, property, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
