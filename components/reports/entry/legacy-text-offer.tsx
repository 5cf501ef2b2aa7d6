'use client';

import { useEffect, useState } from 'react';
import { legacyIn } from '@/components/ui/legacy-in';
import { LegacyTextFound } from '@/components/ui/legacy-text-found';
import type { LegacyText } from '@/lib/format/legacy-text';

const PAUSE_MS = 400;

/** Text pasted out of an old file ("§øc Hßa"): said, shown as it would read, and converted if wanted. */
export function LegacyTextOffer({
  text,
  onConvert,
}: {
  text: string;
  onConvert: (text: string) => void;
}) {
  const [found, setFound] = useState<{ of: string; legacy: LegacyText } | null>(null);

  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(async () => {
      const legacy = await legacyIn(text);
      if (wanted) setFound(legacy ? { of: text, legacy } : null);
    }, PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [text]);

  if (!found || found.of !== text) return null;
  return (
    <div
      role="status"
      className="mt-2 rounded-md border border-warning-line bg-warning-soft p-3 text-sm"
    >
      <LegacyTextFound legacy={found.legacy} onConvert={() => onConvert(found.legacy.converted)} />
    </div>
  );
}
