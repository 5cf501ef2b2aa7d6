import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A name that no other run on the same server has. */
export function uniqueName(purpose: string): string {
  return `giao_ban_test_${purpose}_${randomBytes(6).toString('hex')}`;
}

export function urlOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

async function onServer(serverUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

export async function createDatabase(
  serverUrl: string,
  name: string,
  template = 'template1',
): Promise<void> {
  await onServer(serverUrl, `CREATE DATABASE "${name}" TEMPLATE "${template}"`);
}

export async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  await onServer(serverUrl, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
}
