import { randomBytes, randomInt } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What was made at random on the first start and must be the same on the next. */
export type KeptSecrets = {
  nextAuthSecret: string;
  serverActionsKey: string;
  demoPassword: string;
};

const FILE = 'secrets.json';
// Without the letters and digits that are taken for one another when read from a screen.
const READABLE = 'abcdefghjkmnpqrstuvwxyz23456789';

function readablePassword(): string {
  const group = () =>
    Array.from({ length: 4 }, () => READABLE[randomInt(READABLE.length)]).join('');
  return [group(), group(), group()].join('-');
}

async function readKept(file: string): Promise<Partial<KeptSecrets>> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Partial<KeptSecrets>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new Error(
      `Không đọc được ${file}. Khôi phục từ bản sao lưu, hoặc xóa tệp để tạo lại (mọi người sẽ phải đăng nhập lại).\n` +
        `Cannot read ${file}. Restore it, or delete it to make new secrets (everybody signs in anew).`,
      { cause: error },
    );
  }
}

/** The secrets of this data folder, readable by its owner only; made where they are missing. */
export async function keptSecrets(dataDir: string): Promise<KeptSecrets> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const file = path.join(dataDir, FILE);
  const kept = await readKept(file);
  const secrets: KeptSecrets = {
    nextAuthSecret: kept.nextAuthSecret ?? randomBytes(32).toString('base64url'),
    // Next takes an AES key here: base64 of 16, 24 or 32 bytes.
    serverActionsKey: kept.serverActionsKey ?? randomBytes(32).toString('base64'),
    demoPassword: kept.demoPassword ?? readablePassword(),
  };
  const written = `${file}.new`;
  await writeFile(written, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  await chmod(written, 0o600);
  await rename(written, file);
  return secrets;
}
