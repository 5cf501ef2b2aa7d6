import type { Caret, CellKind } from './cell-keys';

/*
 * The fields of a section as cells, found in the page itself: a native table of native fields is all
 * the grid there is, so that a screen reader reads it as any other table. `data-field` marks a field
 * of this quarter, `data-note` the note behind a row, `data-row-details` what it stands in.
 */

type TextField = HTMLInputElement | HTMLTextAreaElement;

export const isLine = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.type === 'text' && target.matches('[data-field]');

export function kindOfCell(target: EventTarget | null): CellKind | null {
  if (isLine(target)) return 'line';
  if (target instanceof HTMLSelectElement) return target.matches('[data-field]') ? 'choice' : null;
  if (!(target instanceof HTMLTextAreaElement)) return null;
  if (target.matches('[data-note]')) return 'note';
  return target.matches('[data-field]') ? 'lines' : null;
}

export function caretOf(target: EventTarget | null): Caret | null {
  const isText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (!isText) return null;
  const { selectionStart, selectionEnd, value } = target as TextField;
  if (selectionStart === null || selectionEnd === null) return null;
  return { start: selectionStart, end: selectionEnd, length: value.length };
}

const shown = (element: Element): boolean =>
  !element.closest('details:not([open])') && element.getClientRects().length > 0;

/** Every field of the section in the order of the page, or those of one line within one table. */
export function cellsOf(form: HTMLElement, from: Element, only: 'all' | 'lines'): HTMLElement[] {
  if (only === 'all') return [...form.querySelectorAll<HTMLElement>('[data-field]')].filter(shown);
  const table = from.closest('table') ?? form;
  return [...table.querySelectorAll<HTMLElement>('input[data-field]')].filter(shown);
}

/** The fields of one row: its note where it is open, and its figures. */
export function cellsOfRow(from: Element): HTMLElement[] {
  const row = from.closest('tr');
  if (!row) return [];
  return [...row.querySelectorAll<HTMLElement>('[data-field], [data-note]')].filter(shown);
}

/** What stands behind the row, opened; its note, where it has one. */
export function openDetails(from: Element): HTMLElement | null {
  const details = from.closest('tr')?.querySelector<HTMLDetailsElement>('[data-row-details]');
  if (!details) return null;
  details.open = true;
  return details.querySelector<HTMLElement>('[data-note]');
}

/** The field that a row is about. */
export const fieldOfRow = (from: Element): HTMLElement | null =>
  from.closest('tr')?.querySelector<HTMLElement>('[data-field]') ?? null;
