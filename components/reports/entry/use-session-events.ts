import { useEffect } from 'react';
import type { EntrySession } from './entry-session';

/** How often a form in sight asks whether somebody else has saved. */
const LOOK_MS = 20_000;

/** What the page and the browser tell of: the line, the tab, the way out. */
export function useSessionEvents(session: EntrySession): void {
  useEffect(() => {
    const seen = () => {
      if (document.visibilityState === 'visible') session.resume();
      else session.flush();
    };
    const look = setInterval(() => {
      if (document.visibilityState === 'visible') session.resume();
    }, LOOK_MS);
    // A page that the browser kept, or that was kept for reading without a line, is not the newest
    session.resume();
    window.addEventListener('online', session.resume);
    window.addEventListener('focus', session.resume);
    window.addEventListener('blur', session.flush);
    window.addEventListener('pagehide', session.flush);
    window.addEventListener('pageshow', seen);
    document.addEventListener('visibilitychange', seen);
    return () => {
      clearInterval(look);
      window.removeEventListener('online', session.resume);
      window.removeEventListener('focus', session.resume);
      window.removeEventListener('blur', session.flush);
      window.removeEventListener('pagehide', session.flush);
      window.removeEventListener('pageshow', seen);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [session]);
}
