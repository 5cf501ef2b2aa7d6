import type { PlaywrightTestConfig } from '@playwright/test';
import browserTests from '../../playwright.config';

/** `npm run screenshots`: the README's pictures, of the demonstration as a fresh start makes it. */
export default {
  ...browserTests,
  testDir: '.',
  outputDir: '../../test-results',
  reporter: 'list',
  projects: [{ name: 'screenshots', use: { viewport: { width: 1366, height: 768 } } }],
} satisfies PlaywrightTestConfig;
