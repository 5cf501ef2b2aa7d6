import { useEffect, useState } from 'react';
import { PRESENCE_BEAT_SECONDS, type Presence } from '@/lib/domain/presence';

const ADDRESS = '/api/presence';
const headers = { 'Content-Type': 'application/json' };

/** Who else is at work there; nobody where that cannot be learnt. */
async function ask(place: string, part: string | null): Promise<readonly Presence[]> {
  try {
    const body = JSON.stringify({ place, part });
    const answer = await fetch(ADDRESS, { method: 'POST', headers, body });
    return answer.ok ? ((await answer.json()) as Presence[]) : [];
  } catch {
    return [];
  }
}

function leave(place: string, part: string): void {
  const body = JSON.stringify({ place, part });
  // It outlives the page. Where it is lost, the sign lapses by itself.
  fetch(ADDRESS, { method: 'DELETE', headers, body, keepalive: true }).catch(() => undefined);
}

/**
 * Who else is at work in a place, while the page is in sight; meanwhile they are told which part of
 * it this page's user works in.
 * @param place null: nobody is told or asked for
 * @param part null: only looking
 */
export function usePresence(place: string | null, part: string | null): readonly Presence[] {
  const [others, setOthers] = useState<readonly Presence[]>([]);
  useEffect(() => {
    if (place === null) return;
    let gone = false;
    const look = async () => {
      if (document.visibilityState !== 'visible') return;
      const found = await ask(place, part);
      if (gone) return;
      // The same people again are not news: nothing is drawn anew.
      setOthers((known) => (JSON.stringify(known) === JSON.stringify(found) ? known : found));
    };
    const onLook = () => void look();
    const onLeave = () => {
      if (part !== null) leave(place, part);
    };
    onLook();
    const seconds = PRESENCE_BEAT_SECONDS[part === null ? 'looking' : 'working'];
    const again = setInterval(onLook, seconds * 1000);
    document.addEventListener('visibilitychange', onLook);
    window.addEventListener('pagehide', onLeave);
    return () => {
      gone = true;
      clearInterval(again);
      document.removeEventListener('visibilitychange', onLook);
      window.removeEventListener('pagehide', onLeave);
      onLeave();
    };
  }, [place, part]);
  return others;
}
