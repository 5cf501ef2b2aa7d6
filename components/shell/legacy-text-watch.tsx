'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '@/components/ui/button';
import { legacyIn } from '@/components/ui/legacy-in';
import { LegacyTextFound } from '@/components/ui/legacy-text-found';
import { writeControl } from '@/components/ui/write-control';
import type { LegacyText } from '@/lib/format/legacy-text';

type TextField = HTMLInputElement | HTMLTextAreaElement;

interface Found {
  readonly field: TextField;
  readonly legacy: LegacyText;
  /** Where it is said: under the field, so also inside a dialog. */
  readonly box: HTMLElement;
}

/** Fields of a report's section have the offer beside them; one for a number takes no words. */
const isWatched = (target: EventTarget | null): target is TextField =>
  (target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && ['text', 'search'].includes(target.type))) &&
  !['numeric', 'decimal'].includes(target.inputMode) &&
  target.closest('form[data-alive]') === null;

/** An element at the end of the field with its label, which React does not know. */
function boxUnder(field: TextField): HTMLElement {
  const box = document.createElement('div');
  (field.labels?.[0]?.parentElement ?? field.parentElement)?.append(box);
  return box;
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
      const legacy = inputType === 'insertFromPaste' ? await legacyIn(target.value) : null;
      const next = legacy ? { field: target, legacy, box: boxUnder(target) } : null;
      // Mended by hand, or another text by now: the offer would convert what it did not show
      setFound((old) => next ?? (old?.field === target ? null : old));
    };
    const onInput = (event: Event): void => void look(event as InputEvent);
    document.addEventListener('input', onInput);
    return () => document.removeEventListener('input', onInput);
  }, []);

  useEffect(() => () => found?.box.remove(), [found]);

  if (!found) return null;
  return createPortal(
    <div
      role="status"
      data-print="hide"
      className="mt-2 rounded-md border border-warning-line bg-warning-soft p-3 text-sm"
    >
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
    </div>,
    found.box,
  );
}
