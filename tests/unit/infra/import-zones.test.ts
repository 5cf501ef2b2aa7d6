import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const FORBIDDEN: [importer: string, imported: string][] = [
  ['components/reports/form.tsx', '@/lib/data/report-queries'],
  ['components/reports/form.tsx', '../../lib/data/report-queries'],
  ['components/reports/form.tsx', '@/lib/db/client'],
  ['components/reports/form.tsx', '@/lib/db/ready'],
  ['components/reports/form.tsx', '@prisma/client'],
  ['components/reports/form.tsx', '@/prisma/catalogue/catalogue'],
  ['components/reports/form.tsx', '@/components/review/matrix'],
  ['components/reports/form.tsx', '../review/matrix'],
  ['components/reports/form.tsx', '@/app/actions'],
  ['components/reports/fields/count.tsx', '../../review/matrix'],
  ['app/page.tsx', '@/lib/db/client'],
  ['app/page.tsx', '@/lib/db/generated/client'],
  ['app/page.tsx', '@prisma/client'],
  ['app/page.tsx', 'pg'],
  ['lib/domain/rule.ts', 'zod'],
  ['lib/domain/rule.ts', 'node:fs'],
  ['lib/domain/rule.ts', '@/lib/format/number'],
  ['lib/domain/rule.ts', '../format/number'],
  ['lib/domain/rule.ts', '@prisma/client'],
  ['lib/briefing/figures.ts', '@/lib/data/report-queries'],
  ['lib/briefing/figures.ts', '../data/report-queries'],
  ['lib/briefing/word/render.ts', '../../data/report-queries'],
  ['lib/briefing/figures.ts', '@/lib/db/client'],
  ['lib/workbook/write.ts', '../db/client'],
  ['lib/format/number.ts', '@/components/ui/button'],
  ['lib/data/report-queries.ts', '@/app/page'],
  ['lib/auth/viewer.ts', '@/components/ui/button'],
];

const ALLOWED: [importer: string, imported: string][] = [
  ['components/reports/form.tsx', '@/components/ui/button'],
  ['components/reports/form.tsx', '../forms/field'],
  ['components/reports/form.tsx', '@/components/charts/bar'],
  ['components/reports/form.tsx', './count'],
  ['components/reports/form.tsx', '@/lib/domain/quarter'],
  ['components/reports/fields/count.tsx', '../form'],
  ['app/page.tsx', '@/lib/data/report-queries'],
  ['app/page.tsx', '@/components/reports/form'],
  ['app/page.tsx', '@/lib/db/ready'],
  ['lib/domain/rule.ts', './quarter'],
  ['lib/domain/rule.ts', '@/lib/domain/quarter'],
  ['lib/domain/rule.ts', '@internationalized/date'],
  ['lib/briefing/figures.ts', '@/lib/domain/quarter'],
  ['lib/data/report-queries.ts', '../db/client'],
  ['lib/auth/viewer.ts', '@/lib/db/client'],
  ['prisma/seed.ts', '@/lib/db/connect'],
  ['tests/unit/a.test.ts', '@/lib/db/connect'],
];

const root = process.cwd();
let folder: string;
let refused: Set<string>;

/** Each pair is a file of its own, so that the linter's answer names the pair. */
const fileOf = (importer: string, index: number) =>
  path.join(path.dirname(importer), `case-${index}-${path.basename(importer)}`);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'giao-ban-zones-'));
  cpSync(path.join(root, 'biome.json'), path.join(folder, 'biome.json'));
  for (const [index, [importer, imported]] of [...FORBIDDEN, ...ALLOWED].entries()) {
    const file = path.join(folder, fileOf(importer, index));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `import type { a } from '${imported}';\nexport type B = a;\n`);
  }
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  const { stdout } = spawnSync(
    process.execPath,
    [biome, 'lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', '.'],
    { cwd: folder, encoding: 'utf8' },
  );
  const report = JSON.parse(stdout) as {
    diagnostics: { category: string; location: { path: string } }[];
  };
  refused = new Set(
    report.diagnostics
      .filter(({ category }) => category === 'lint/style/noRestrictedImports')
      .map(({ location }) => path.normalize(location.path)),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(FORBIDDEN.map((pair, index) => [...pair, index] as const))(
  '%s must not import %s',
  (importer, _imported, index) => {
    expect(refused).toContain(fileOf(importer, index));
  },
);

test.each(ALLOWED.map((pair, index) => [...pair, index + FORBIDDEN.length] as const))(
  '%s may import %s',
  (importer, _imported, index) => {
    expect(refused).not.toContain(fileOf(importer, index));
  },
);
