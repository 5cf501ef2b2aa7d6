import { useEffect } from 'react';
import { forgetSeenOfOthers } from '@/lib/outbox/draft-store';

/** The page's own loading goes first. */
const AFTER_OPENING_MS = 1500;

/**
 * Keeps the report's pages for a time without a line, by the service worker. There is none on plain
 * http and in old browsers: there pages open with a line only, and typing is kept all the same.
 */
export function useKeptPages(userId: number, path: string): void {
  useEffect(() => {
    void forgetSeenOfOthers(userId);
  }, [userId]);

  useEffect(() => {
    const workers = navigator.serviceWorker;
    if (!workers || process.env.NODE_ENV !== 'production') return;
    const timer = setTimeout(() => {
      // A build's pages live with its own files only
      workers
        .register(`/sw.js?v=${process.env.BUILD_STAMP}`)
        .then(() => workers.ready)
        .then(({ active }) => active?.postMessage({ user: userId, path, ahead: entryPages() }))
        .catch(() => {});
    }, AFTER_OPENING_MS);
    return () => clearTimeout(timer);
  }, [userId, path]);
}

/** What this page leads to and somebody may want to fill in where there is no line. */
const entryPages = (): string[] =>
  Array.from(document.querySelectorAll<HTMLAnchorElement>('a[data-entry]'), (a) => a.pathname);
