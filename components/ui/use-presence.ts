import { useEffect, useEffectEvent, useState } from 'react';
import { PRESENCE_BEAT_SECONDS, type Presence } from '@/lib/domain/presence';

const ADDRESS = '/api/presence';
const headers = { 'Content-Type': 'application/json' };
/** An answer that comes later than this tells of the past. */
const PATIENCE_MS = 10_000;

/** Who else is at work there; nobody where that cannot be learnt. */
async function ask(place: string, part: string | null): Promise<readonly Presence[]> {
  if (!navigator.onLine) return [];
  try {
    const body = JSON.stringify({ place, part });
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const answer = await fetch(ADDRESS, { method: 'POST', headers, body, signal });
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
 * it this page's user works in. Coming and going are told at once, another part with the next beat:
 * who goes from field to field sends no request for each.
 * @param place null: nobody is told or asked for
 * @param part null: only looking
 */
export function usePresence(place: string | null, part: string | null): readonly Presence[] {
  const [others, setOthers] = useState<readonly Presence[]>([]);
  const partNow = useEffectEvent(() => part);
  const working = part !== null;
  useEffect(() => {
    if (place === null) return;
    let gone = false;
    let told: string | null = null;
    let next: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      clearTimeout(next);
      if (document.visibilityState !== 'visible') return;
      told = working ? partNow() : null;
      const found = await ask(place, told);
      if (gone) return;
      // The same people again are not news: nothing is drawn anew.
      setOthers((known) => (JSON.stringify(known) === JSON.stringify(found) ? known : found));
      clearTimeout(next);
      const seconds = PRESENCE_BEAT_SECONDS[found.length > 0 ? 'together' : 'alone'];
      next = setTimeout(onLook, seconds * 1000);
    };
    const onLook = () => void look();
    const onLeave = () => {
      if (told !== null) leave(place, told);
      told = null;
    };
    onLook();
    document.addEventListener('visibilitychange', onLook);
    window.addEventListener('pagehide', onLeave);
    return () => {
      gone = true;
      clearTimeout(next);
      document.removeEventListener('visibilitychange', onLook);
      window.removeEventListener('pagehide', onLeave);
      onLeave();
    };
  }, [place, working]);
  return others;
}
