// Opens the report's pages without a line, as they were last seen on this computer. The network goes
// first; what it gives is kept, whole: a page's text belongs to the policy and nonce in its headers.
// Only pages under /reports and the build's own files are kept, never data or downloads; of one
// person, and no longer than until somebody signs in or out, the sign-in page is shown, or the session
// in which they were fetched must be over.

const VERSION = new URL(self.location.href).searchParams.get('v') ?? '';
const PAGES = `giao-ban-pages-${VERSION}`;
const FILES = `giao-ban-files-${VERSION}`;
const OWNER = '/.owner';
/** A line that is slower than this is as good as none, where a kept page is at hand. */
const PATIENCE_MS = 4000;
/** A page that was kept longer ago than this is fetched again when it is opened. */
const FRESH_MS = 10 * 60_000;
/** A page that nobody has opened yet is fetched ahead when what is kept of it is older than this. */
const AHEAD_MS = 12 * 3_600_000;
/** As long as a session lives: ABSOLUTE_LIMIT of lib/auth/sessions.ts. */
const SESSION_MS = 7 * 24 * 3_600_000;
const FILE_URL = /\/_next\/static\/[\w./~%-]+/g;
const SIGNING = /^\/api\/auth\/(callback|signout)/;

/** Grows when pages are forgotten: what was asked for before that is not kept when it comes. */
let era = 0;
function forgetPages() {
  era += 1;
  return caches.delete(PAGES);
}

self.addEventListener('install', () => {
  self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  const takeOver = async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith('giao-ban-') && name !== PAGES && name !== FILES) {
        await caches.delete(name);
      }
    }
    await self.clients.claim();
  };
  event.waitUntil(takeOver());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  if (SIGNING.test(url.pathname)) event.waitUntil(forgetPages());
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') {
    if (isReport(url.pathname)) event.respondWith(openPage(event, url));
    else if (url.pathname === '/sign-in') event.respondWith(openSignIn(request));
    else if (url.pathname === '/') event.respondWith(openHome(request));
    // Every other page needs a line; who has none is told so in words of ours
    else if (!url.pathname.startsWith('/api/')) event.respondWith(fetch(request).catch(noLine));
  } else if (url.pathname.startsWith('/_next/static/')) {
    event.respondWith(openFile(request));
  }
});

// A page says whose it is, that it wants to be kept although it was not loaded as a whole, and which
// entry pages it leads to
self.addEventListener('message', (event) => {
  event.waitUntil(keepFor(event.data));
});

const isReport = (path) => path === '/reports' || path.startsWith('/reports/');

const isKeepable = (response) =>
  response.ok &&
  response.type === 'basic' &&
  !response.redirected &&
  (response.headers.get('content-type') ?? '').startsWith('text/html');

const find = async (path) => (await caches.open(PAGES)).match(path, { ignoreVary: true });
const ageOf = (response) => Date.now() - Date.parse(response.headers.get('date') ?? '');

async function findPage(path) {
  const kept = await find(path);
  return kept && ageOf(kept) < SESSION_MS ? kept : undefined;
}

/** Its files first: a page that is kept can be opened. */
async function keepPage(path, response, askedIn) {
  const text = await response.clone().text();
  const files = await caches.open(FILES);
  for (const file of new Set(text.match(FILE_URL))) {
    if (await files.match(file)) continue;
    const answer = await fetch(file);
    if (answer.ok) await files.put(file, answer);
  }
  const pages = await caches.open(PAGES);
  if (askedIn === era) await pages.put(path, response);
}

/** A page with a question in its address is made for that question, and not kept. */
async function openPage(event, { pathname, search }) {
  const askedIn = era;
  const kept = search ? undefined : await findPage(pathname);
  const fresh = fetch(event.request).then((response) => {
    if (isKeepable(response) && !search) {
      event.waitUntil(keepPage(pathname, response.clone(), askedIn));
    }
    // A gateway whose server is away answers too
    else if (kept && response.status >= 502) return kept;
    return response;
  });
  if (!kept) return fresh.catch(() => noLine());
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, kept));
  event.waitUntil(fresh.catch(() => {}));
  return Promise.race([fresh.catch(() => kept), late]);
}

async function openSignIn(request) {
  try {
    const response = await fetch(request);
    await forgetPages();
    return response;
  } catch {
    return noLine();
  }
}

/** Where the installed application starts. */
async function openHome(request) {
  try {
    return await fetch(request);
  } catch {
    return (await findPage('/reports')) ? Response.redirect('/reports') : noLine();
  }
}

async function openFile(request) {
  const files = await caches.open(FILES);
  const kept = await files.match(request.url);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await files.put(request.url, response.clone());
  return response;
}

async function keepFor({ user, path, ahead }) {
  const owner = await find(OWNER);
  if (owner === undefined || (await owner.text()) !== String(user)) {
    await forgetPages();
    await (await caches.open(PAGES)).put(OWNER, new Response(String(user)));
  }
  await keepFresh(path, FRESH_MS);
  for (const next of ahead) await keepFresh(next, AHEAD_MS);
}

async function keepFresh(path, freshMs) {
  if (!isReport(path)) return;
  const askedIn = era;
  const kept = await find(path);
  if (kept && ageOf(kept) < freshMs) return;
  try {
    const response = await fetch(path, { headers: { Accept: 'text/html' } });
    if (isKeepable(response)) await keepPage(path, response, askedIn);
  } catch {
    // No line: it is kept the next time
  }
}

const noLine = () =>
  new Response(
    `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Không có mạng · Giao ban</title>
<style>
body{margin:0;background:#f5f6f3;color:#16212a;font:16px/1.6 'Be Vietnam Pro',system-ui,sans-serif}
header{padding:.9rem 1.5rem;background:#083947;color:#fff;font-weight:600;font-size:1.2rem}
main{max-width:36rem;margin:12vh auto;padding:1.5rem 2rem;border:1px solid #d9d9d4;border-radius:12px;background:#fff}
h1{margin:0 0 .5rem;font-size:1.5rem}
a{color:#0b5568;margin-inline-end:1.25rem}
small{color:#4b5a63}
</style>
<header>Giao ban</header>
<main><h1>Không có mạng</h1>
<p>Trang này chưa được giữ trên máy nên không xem được khi không có mạng. Những gì bạn đã nhập vẫn được giữ và sẽ tự gửi khi có mạng.</p>
<p><a href="/reports">Báo cáo của đơn vị</a><a href="">Thử lại</a></p>
<p lang="en"><small>No network, and this page is not kept on this computer. What you typed is.</small></p></main></html>`,
    { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } },
  );
