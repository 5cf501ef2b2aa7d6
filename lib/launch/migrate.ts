import { applyMigrations } from '../db/schema-engine';

const url = process.env.DATABASE_URL;
if (!url) {
  console.error(
    'Chưa đặt DATABASE_URL. (Không có DATABASE_URL thì `npm start` tự nâng cấp cơ sở dữ liệu nhúng.)\n' +
      'DATABASE_URL is not set. (Without it, `npm start` migrates the embedded database by itself.)',
  );
  process.exit(2);
}

const applied = await applyMigrations(url);
console.log(
  applied.length === 0
    ? 'Cơ sở dữ liệu đã ở phiên bản mới nhất. (The database is up to date.)'
    : `Đã áp dụng / Applied: ${applied.join(', ')}`,
);
