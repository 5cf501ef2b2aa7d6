import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { DEMO_PASSWORD } from '../support/demo';
import { freePort } from '../support/free-port';
import { launch } from '../support/launcher';
import { besideEmpty, EMPTY, median, milliseconds, type Session, signIn } from './measure';

// `npm run bench`: the built application on the demonstration, one request at a time. Each page is
// measured in turn with an empty signed-in page of the same build, so that the ratios hold although
// the machine's speed drifts. Prints; judges nothing.

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 20);
const PAGES: readonly { name: string; path: string; user: string }[] = [
  { name: 'overview of a quarter', path: '/overview/2013-Q1', user: 'dept.leader' },
  { name: 'review matrix', path: '/review/2013-Q2', user: 'dept.leader' },
  { name: 'one unit’s report', path: '/review/2013-Q1/units/802', user: 'dept.leader' },
  { name: 'entry page', path: '/reports/2013-Q2/one-stop-shop', user: '800.officer' },
  {
    name: 'a unit’s form as .xlsx',
    path: '/api/reports/2013-Q2/800/workbook.xlsx',
    user: '800.officer',
  },
  ...(['docx', 'pdf', 'xlsx', 'pptx'] as const).map((format) => ({
    name: `briefing as .${format}`,
    path: `/api/briefings/2013-Q1/briefing.${format}`,
    user: 'dept.leader',
  })),
];

/** Gzip bytes of every script that a page's HTML names. */
async function scriptBytes(session: Session, address: string): Promise<number> {
  const html = await (await session.get(address)).text();
  const scripts = new Set(html.match(/\/_next\/static\/[^"'\\ ]+\.js/g));
  let bytes = 0;
  for (const script of scripts) bytes += gzipSync(await (await session.get(script)).body()).length;
  return bytes;
}

/** The briefing's four files asked for together, and what ten who ask at once cost somebody else. */
async function briefings(baseURL: string): Promise<void> {
  const session = await signIn(baseURL, 'dept.leader');
  const files = ['docx', 'pdf', 'xlsx', 'pptx'].map(
    (format) => `/api/briefings/2013-Q1/briefing.${format}`,
  );
  const together: number[] = [];
  const alone: number[] = [];
  const beside: number[] = [];
  const atOnce: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const began = performance.now();
    await Promise.all(files.map((file) => milliseconds(session, file)));
    together.push(performance.now() - began);
    for (let page = 0; page < 5; page += 1) alone.push(await milliseconds(session, EMPTY));
    const tenBegan = performance.now();
    let waiting = true;
    const ten = Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        milliseconds(session, files[index % files.length] ?? EMPTY),
      ),
    ).finally(() => {
      waiting = false;
    });
    while (waiting) beside.push(await milliseconds(session, EMPTY));
    await ten;
    atOnce.push(performance.now() - tenBegan);
  }
  const [page, pageAlone] = [median(beside), median(alone)];
  console.log(
    `briefing in four formats together: ${median(together).toFixed(0)} ms; ten downloads at once: ${median(atOnce).toFixed(0)} ms, an empty page meanwhile ${page.toFixed(0)} ms, ${(page / pageAlone).toFixed(1)} × alone (${pageAlone.toFixed(0)} ms), the slowest ${Math.max(...beside).toFixed(0)} ms`,
  );
  await session.dispose();
}

const dataDir = await mkdtemp(path.join(tmpdir(), 'giao-ban-bench-'));
const application = launch({
  PORT: String(await freePort()),
  DATA_DIR: dataDir,
  DEMO_PASSWORD,
  DEMO: '1',
  ...(process.env.DATABASE_URL ? { DATABASE_URL: process.env.DATABASE_URL } : {}),
});
try {
  const baseURL = await application.ready();
  for (const { name, path: address, user } of PAGES) {
    const session = await signIn(baseURL, user);
    const { page, ratio, empty } = await besideEmpty(session, address, ROUNDS);
    const kB = ((await scriptBytes(session, address)) - (await scriptBytes(session, EMPTY))) / 1000;
    console.log(
      `${name}: ${page.toFixed(0)} ms, ${ratio.toFixed(1)} × an empty page (${empty.toFixed(0)} ms)` +
        (address.startsWith('/api/')
          ? ''
          : `; scripts ${kB >= 0 ? '+' : ''}${kB.toFixed(0)} kB gzip`),
    );
    await session.dispose();
  }
  await briefings(baseURL);
} finally {
  application.kill('SIGTERM');
  await application.ended;
  await rm(dataDir, { recursive: true, force: true });
}
