import pg from 'pg';
import { startEmbedded } from '@/lib/db/embedded';

// Run as a process of its own by the test that kills it: writes rows one after another into the
// embedded database of the folder given, and tells each one that was acknowledged.
const embedded = await startEmbedded({ folder: process.argv[2] ?? '' });
const client = new pg.Client({ connectionString: embedded.url });
await client.connect();
await client.query('CREATE TABLE IF NOT EXISTS row (n INTEGER PRIMARY KEY)');
// The row after the last one told may be there already: written, and killed before it was told.
for (let n = Number(process.argv[3]); ; n += 1) {
  await client.query('INSERT INTO row VALUES ($1) ON CONFLICT DO NOTHING', [n]);
  process.stdout.write(`${n}\n`);
}
