import { defineConfig, devices } from '@playwright/test';
import { chromiumLaunchOptions } from './tests/support/chromium';
import { DEMO_PASSWORD } from './tests/support/demo';
import { freePort } from './tests/support/free-port';

// Chosen once, by the first process that reads this file; the workers inherit it.
process.env.E2E_PORT ??= String(await freePort());
const baseURL = `http://127.0.0.1:${process.env.E2E_PORT}`;
const { REPORTS } = process.env;

// A test tagged @phone runs on the phone's width too; @phone-only runs there alone.
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: REPORTS
    ? [['list'], ['json', { outputFile: `${REPORTS}/playwright-${process.pid}.json` }]]
    : [['list']],
  use: {
    baseURL,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // Its fetches pass by what a test routes; offline.spec.ts allows it
    serviceWorkers: 'block',
    launchOptions: chromiumLaunchOptions(),
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  projects: [
    {
      name: 'desktop',
      grepInvert: /@phone-only/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1366, height: 768 } },
    },
    {
      name: 'phone',
      grep: /@phone/,
      use: { ...devices['Pixel 5'], viewport: { width: 360, height: 740 } },
    },
  ],
  webServer: {
    command: 'node --import tsx tests/support/serve.ts',
    cwd: import.meta.dirname,
    url: `${baseURL}/api/health?ready`,
    env: { PORT: process.env.E2E_PORT, DEMO_PASSWORD },
    timeout: 600_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    stdout: 'pipe',
    stderr: 'pipe',
  },
});
