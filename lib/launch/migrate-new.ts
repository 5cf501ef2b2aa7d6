import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { diffMigrationsToSchema } from '../db/schema-engine';

const MIGRATIONS = 'prisma/migrations';

const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Usage: npm run migrate:new -- name_in_snake_case');
  process.exit(2);
}

await mkdir(MIGRATIONS, { recursive: true });
const script = await diffMigrationsToSchema();
if (script === '') {
  console.log('The migrations and prisma/schema.prisma agree already: nothing to write.');
} else {
  const timestamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = path.join(MIGRATIONS, `${timestamp}_${name}`);
  await mkdir(folder);
  await writeFile(path.join(folder, 'migration.sql'), `${script}\n`);
  console.log(`Wrote ${folder}/migration.sql: read it, and add what Prisma cannot say.`);
}
