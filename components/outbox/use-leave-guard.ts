import { useEffect, useSyncExternalStore } from 'react';
import { hasUnstored, watchDrafts } from '@/lib/outbox/draft-store';

/** Asks before the page is left while it alone holds what was typed. Says whether it does. */
export function useLeaveGuard(): boolean {
  const unstored = useSyncExternalStore(watchDrafts, hasUnstored, () => false);
  // Only then: a page that listens is not kept by the browser for its way back
  useEffect(() => {
    if (!unstored) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unstored]);
  return unstored;
}
