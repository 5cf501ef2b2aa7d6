import { useEffect } from 'react';

// What most visits to an entry page never need, and which is loaded when one does.

export const loadPasteDialog = () => import('./paste-dialog').then((module) => module.PasteDialog);
export const loadConflictDialog = () =>
  import('./conflict-dialog').then((module) => module.ConflictDialog);
/** The tables of the old encodings. */
const loadLegacyText = () => import('@/lib/format/legacy-text');

/** The page's own loading goes first. */
const AFTER_OPENING_MS = 3000;

/** Where the page is kept for a time without a line, its late parts are too. */
export function useLatePartsKept(): void {
  useEffect(() => {
    const load = async () => {
      if (!navigator.serviceWorker?.controller) return;
      await Promise.all([loadPasteDialog(), loadConflictDialog(), loadLegacyText()]);
    };
    const timer = setTimeout(() => void load().catch(() => {}), AFTER_OPENING_MS);
    return () => clearTimeout(timer);
  }, []);
}
