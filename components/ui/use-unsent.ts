import { useEffect, useState } from 'react';
import { watchDrafts } from '@/lib/outbox/draft-store';
import { loadUnsent, type Unsent } from '@/lib/outbox/unsent';

/** What is kept under a prefix, as it is now: a form that was just left may still be writing it down. */
export function useUnsent(prefix: string): Unsent | null {
  const [unsent, setUnsent] = useState<Unsent | null>(null);
  useEffect(() => {
    let latest = 0;
    const look = () => {
      latest += 1;
      const asked = latest;
      void loadUnsent(prefix).then((found) => {
        if (asked === latest) setUnsent(found);
      });
    };
    look();
    const end = watchDrafts(look);
    window.addEventListener('focus', look);
    return () => {
      latest = -1;
      end();
      window.removeEventListener('focus', look);
    };
  }, [prefix]);
  return unsent;
}
