import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const alias = {
  '@': root.replace(/\/$/, ''),
  // Outside Next's bundler the package would throw on import.
  'server-only': fileURLToPath(new URL('tests/support/empty.ts', import.meta.url)),
};
// Dates are shown and reckoned in Vietnam's time whatever the machine's zone; tests run in another
// one, so that a forgotten zone shows.
const env = { TZ: 'America/Los_Angeles', NODE_ENV: 'test' } as const;

export default defineConfig({
  resolve: { alias },
  test: {
    reporters: process.env.REPORTS
      ? ['default', ['json', { outputFile: `${process.env.REPORTS}/vitest-${process.pid}.json` }]]
      : ['default'],
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], env },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          env,
          globalSetup: ['tests/support/integration-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
