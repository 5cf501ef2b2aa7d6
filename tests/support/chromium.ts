import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

// For a browser of the system's: it may run as root in a container, and must not call home.
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findOnPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(
    isExecutable,
  );
}

/** Playwright's own browser where it is installed, else the system's; never none in silence. */
export function chromiumLaunchOptions(): LaunchOptions {
  if (existsSync(chromium.executablePath())) return {};
  const executablePath = findOnPath();
  if (executablePath) return { executablePath, args: FLAGS };
  throw new Error(
    'No browser for the browser tests. Install one of:\n' +
      '  apt-get install chromium            (Debian)\n' +
      '  npx playwright install chromium     (where its host can be reached)',
  );
}
