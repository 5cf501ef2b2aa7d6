import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import pg from 'pg';

/**
 * What Prisma's adapter for pg lacks for the schema engine.
 *
 * Describing a database, the engine reads columns of the catalogue's one-byte type "char", which
 * Prisma's adapter for pg refuses. So the adapter is shown text, and the engine its own type.
 */
export function engineAdapter(pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory {
  const charColumns = new WeakMap<unknown[], number[]>();
  const query = pool.query.bind(pool) as (config: pg.QueryConfig) => Promise<pg.QueryResult>;
  const whole = pool.query.bind(pool) as (script: string) => Promise<unknown>;
  const asText = Object.assign(pool, {
    query: async (config: pg.QueryConfig) => {
      const result = await query(config);
      const { CHAR, TEXT } = pg.types.builtins;
      const positions = [...result.fields.keys()].filter(
        (i) => result.fields[i]?.dataTypeID === CHAR,
      );
      for (const field of result.fields) if (field.dataTypeID === CHAR) field.dataTypeID = TEXT;
      charColumns.set(result.rows, positions);
      return result;
    },
  });
  const prismaPg = new PrismaPg(asText);
  const connect = async () => {
    const adapter = await prismaPg.connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (sql) => {
      const result = await queryRaw(sql);
      for (const i of charColumns.get(result.rows) ?? []) {
        result.columnTypes[i] = ColumnTypeEnum.Character;
      }
      return result;
    };
    // Prisma's adapter cuts a script at each semicolon, those inside a function's body too. The
    // simple protocol takes it whole.
    adapter.executeScript = async (script) => {
      try {
        await whole(script);
      } catch (error) {
        if (!(error instanceof pg.DatabaseError)) throw error;
        throw new DriverAdapterError({
          kind: 'postgres',
          code: error.code ?? 'N/A',
          severity: error.severity ?? 'N/A',
          message: error.message,
          detail: error.detail,
          column: error.column,
          hint: error.hint,
        });
      }
    };
    return adapter;
  };
  // Only a diff asks for a shadow database, and it runs on a throw-away one as a whole.
  const { provider, adapterName } = prismaPg;
  return { provider, adapterName, connect, connectToShadowDb: connect };
}
