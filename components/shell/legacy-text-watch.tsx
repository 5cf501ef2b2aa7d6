'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { LegacyTextFound } from '@/components/ui/legacy-text-found';
import { writeControl } from '@/components/ui/write-control';
import type { LegacyText } from '@/lib/format/legacy-text';

type TextField = HTMLInputElement | HTMLTextAreaElement;

interface Found {
  readonly field: TextField;
  readonly legacy: LegacyText;
}

const MARKS = /[\u00a1-\u00ff]/;

/** Fields of a report's section have the offer beside them. */
const isWatched = (target: EventTarget | null): target is TextField =>
  (target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && ['text', 'search'].includes(target.type))) &&
  target.closest('form[data-alive]') === null;

async function legacyIn({ value }: TextField): Promise<LegacyText | null> {
  if (!MARKS.test(value)) return null;
  const tables = await import('@/lib/format/legacy-text').catch(() => null);
  return tables?.detectLegacyText(value) ?? null;
}

/**
 * Text pasted out of an old file ("§øc Hßa") into any form's field: said, shown as it would read, and
 * converted if wanted. Nobody types such text, so only a paste is looked at.
 */
export function LegacyTextWatch() {
  const t = useTranslations('common.legacy-text');
  const [found, setFound] = useState<Found | null>(null);

  useEffect(() => {
    const look = async ({ target, inputType }: InputEvent): Promise<void> => {
      if (!isWatched(target)) return;
      const legacy = inputType === 'insertFromPaste' ? await legacyIn(target) : null;
      // Mended by hand, or another text by now: the offer would convert what it did not show
      setFound((old) => (legacy ? { field: target, legacy } : old?.field === target ? null : old));
    };
    const onInput = (event: Event): void => void look(event as InputEvent);
    document.addEventListener('input', onInput);
    return () => document.removeEventListener('input', onInput);
  }, []);

  return (
    <div role="status" data-print="hide">
      {found?.field.isConnected ? (
        <div className="fixed start-4 bottom-4 z-50 max-w-md animate-appear rounded-md border border-warning-line bg-warning-soft p-3 text-sm shadow-pop max-sm:end-4">
          <LegacyTextFound
            legacy={found.legacy}
            onConvert={() => {
              writeControl(found.field, found.legacy.converted);
              found.field.focus();
            }}
          >
            <Button size="sm" variant="quiet" onClick={() => setFound(null)}>
              {t('leave')}
            </Button>
          </LegacyTextFound>
        </div>
      ) : null}
    </div>
  );
}
