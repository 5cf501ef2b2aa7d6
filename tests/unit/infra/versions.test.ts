import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Manifest = { version: string; dependencies: Record<string, string> };

const own = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest & {
  devDependencies: Record<string, string>;
  engines: { node: string };
};

function installed(name: string): string {
  return (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as Manifest)
    .version;
}

function isAtLeast(version: string, minimum: string): boolean {
  const [a, b] = [version, minimum].map((text) => text.split('.').map(Number));
  for (let i = 0; i < 3; i += 1) {
    const difference = (a?.[i] ?? 0) - (b?.[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

// Below these, advisories on server components and on the proxy are open. The registry used may
// have no audit service, so this list is the audit: raise it with each advisory.
test.each([
  ['next', '16.4.6'],
  ['react', '19.3.1'],
  ['react-dom', '19.3.1'],
  ['next-auth', '4.24.15'],
])('%s is not below %s', (name, minimum) => {
  expect(isAtLeast(installed(name), minimum), `${name} ${installed(name)}`).toBe(true);
});

test('the packages of Prisma are of one version', () => {
  const names = ['prisma', '@prisma/client', '@prisma/adapter-pg', '@prisma/driver-adapter-utils'];
  const versions = new Set(names.map(installed));
  expect(versions.size, [...versions].join(', ')).toBe(1);
  const [version] = versions;
  expect(installed('@prisma/schema-engine-wasm').startsWith(`${version}-`)).toBe(true);
});

test('the schema engine is the build that this Prisma names', () => {
  const engines = readFileSync('node_modules/@prisma/engines/package.json', 'utf8');
  const { dependencies } = JSON.parse(engines) as Manifest;
  const build = dependencies['@prisma/engines-version'];
  expect(installed('@prisma/schema-engine-wasm')).toBe(build);
});

test('every package is pinned to one version', () => {
  const ranges = Object.entries({ ...own.dependencies, ...own.devDependencies });
  expect(ranges.filter(([, range]) => !/^\d+\.\d+\.\d+/.test(range))).toEqual([]);
  expect(own.engines.node).toBe('>=20.19');
});
