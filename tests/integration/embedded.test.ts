import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startEmbedded } from '@/lib/db/embedded';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'giao-ban-embedded-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

function startWriter(from: number) {
  const writer = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/support/embedded-writer.ts', folder, String(from)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return { writer, lines: createInterface({ input: writer.stdout }) };
}

/** Writes from `from` on and kills the process in the midst; gives the last acknowledged number. */
async function writeUntilKilled(from: number, rows: number): Promise<number> {
  const { writer, lines } = startWriter(from);
  let last = from - 1;
  for await (const line of lines) {
    last = Number(line);
    if (last === from + rows) writer.kill('SIGKILL');
  }
  return last;
}

async function query<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

test('survives being killed while it writes: no acknowledged row is lost', async () => {
  let last = 0;
  for (let round = 0; round < 2; round += 1) last = await writeUntilKilled(last + 1, 40);
  const embedded = await startEmbedded({ folder });
  try {
    const rows = await query<{ n: number }>(embedded.url, 'SELECT n FROM row ORDER BY n');
    const kept = new Set(rows.map(({ n }) => n));
    const acknowledged = Array.from({ length: last }, (_, i) => i + 1);
    expect(acknowledged.filter((n) => !kept.has(n))).toEqual([]);
    expect(last).toBeGreaterThan(80);
  } finally {
    await embedded.close();
  }
});

test('a folder is used by one process at a time, and says who has it', async () => {
  const { writer, lines } = startWriter(1);
  try {
    await once(lines, 'line');
    await expect(startEmbedded({ folder })).rejects.toThrow(
      new RegExp(`PID ${writer.pid}[\\s\\S]*in use by another process`),
    );
  } finally {
    writer.kill('SIGKILL');
    await once(writer, 'exit');
  }
  const embedded = await startEmbedded({ folder });
  await embedded.close();
});

test('connections at once do not mix their answers, and transactions exclude one another', async () => {
  const embedded = await startEmbedded();
  const pool = new pg.Pool({ connectionString: embedded.url, max: 8 });
  try {
    const answers = await Promise.all(
      Array.from({ length: 200 }, async (_, i) => {
        const [column, values] = i % 2 === 0 ? ['$1::int', [i]] : ['$2::int - $1::int', [7, i + 7]];
        const result = await pool.query(`SELECT ${column} AS v, ${i} AS i`, values);
        return result.rows[0] as { v: number; i: number };
      }),
    );
    expect(answers.filter(({ v, i }, index) => v !== index || i !== index)).toEqual([]);

    await pool.query('CREATE TABLE counter (n INTEGER); INSERT INTO counter VALUES (0)');
    await Promise.all(
      Array.from({ length: 50 }, async () => {
        const client = await pool.connect();
        await client.query('BEGIN');
        const { rows } = await client.query('SELECT n FROM counter FOR UPDATE');
        await client.query('UPDATE counter SET n = $1', [rows[0].n + 1]);
        await client.query('COMMIT');
        client.release();
      }),
    );
    expect((await pool.query('SELECT n FROM counter')).rows).toEqual([{ n: 50 }]);
  } finally {
    await pool.end();
    await embedded.close();
  }
});

test('serves connections at once without mixing up their statements', async () => {
  const embedded = await startEmbedded();
  const pool = new pg.Pool({ connectionString: embedded.url, max: 4 });
  const long = 'x'.repeat(200_000);
  const ask = async (n: number): Promise<number | undefined> => {
    const client = await pool.connect();
    try {
      if (n % 4 === 0) await client.query('BEGIN');
      // Of different lengths and numbers of parameters, so that a foreign statement would show
      const { rows } =
        n % 3 === 0
          ? await client.query('SELECT length($1::text) - $2::int + $3::int AS n', [
              long,
              200_000,
              n,
            ])
          : await client.query('SELECT $1::int AS n', [n]);
      if (n % 5 === 0) await client.query('SELECT 1 / $1::int', [0]).catch(() => undefined);
      if (n % 4 === 0) await client.query('ROLLBACK');
      return (rows[0] as { n: number } | undefined)?.n;
    } finally {
      client.release();
    }
  };
  try {
    const asked = Array.from({ length: 300 }, (_, n) => n);
    expect(await Promise.all(asked.map(ask))).toEqual(asked);
  } finally {
    await pool.end();
    await embedded.close();
  }
});

/** One message of the wire protocol: its letter, its length, its texts each with a final zero. */
function message(letter: string, ...texts: string[]): Buffer {
  const body = Buffer.from(texts.map((text) => `${text}\0`).join(''));
  const head = Buffer.alloc(4);
  head.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(letter), head, body]);
}

test('a client lost in a failed transaction, before its Sync, leaves nothing behind', async () => {
  const embedded = await startEmbedded();
  const { hostname, port } = new URL(embedded.url);
  const lost = connect(Number(port), hostname);
  const next = new pg.Client({ connectionString: embedded.url });
  try {
    const version = Buffer.from([0, 3, 0, 0]);
    const parameters = message('', 'user', 'postgres', 'database', 'postgres', '').subarray(4);
    const length = Buffer.alloc(4);
    length.writeInt32BE(4 + version.length + parameters.length);
    const answers: AsyncIterator<Buffer> = lost[Symbol.asyncIterator]();
    const answered = async (letter: string) => {
      for (let seen = ''; !seen.includes(letter); ) {
        const { value } = await answers.next();
        seen += value?.toString('latin1') ?? letter;
      }
    };
    lost.write(Buffer.concat([length, version, parameters]));
    await answered('Z');
    lost.write(message('Q', 'BEGIN'));
    await answered('BEGIN');
    lost.write(message('P', '', 'SELEKT 1', '\0'));
    await answered('syntax error');
    lost.resetAndDestroy();

    await next.connect();
    expect((await next.query('SELECT $1::int AS n', [1])).rows).toEqual([{ n: 1 }]);
  } finally {
    lost.destroy();
    await next.end();
    await embedded.close();
  }
});
