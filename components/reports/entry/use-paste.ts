import { type ClipboardEvent, useState } from 'react';
import { cellsOf, kindOfCell } from './cells';
import { type FieldKind, type Fields, keyOfField, kindOf } from './fields';
import { isBlock } from './paste-block';
import type { RegisterStart } from './paste-register';
import type { Entry } from './use-entry';

export interface Pasted {
  readonly copied: string;
  /** The row that it was pasted on: an indicator's code, or an entry of a register. */
  readonly start: string | RegisterStart;
  /** Id of the field, which gets the focus back. */
  readonly fieldId: string;
}

/** More than one cell pasted on a field is first shown; one cell, and words, are pasted as usual. */
export function usePaste(entry: Entry): {
  pasted: Pasted | null;
  close: () => void;
  onPaste: (event: ClipboardEvent<HTMLFormElement>) => void;
} {
  const [pasted, setPasted] = useState<Pasted | null>(null);
  return {
    pasted,
    close: () => setPasted(null),
    onPaste: (event) => {
      const { target, currentTarget, clipboardData } = event;
      const kind = kindOfCell(target);
      if ((kind !== 'line' && kind !== 'choice') || !(target instanceof HTMLElement)) return;
      const copied = clipboardData.getData('text/plain');
      // A list takes nothing by itself, not even one cell
      if (copied === '' || (kind === 'line' && !isBlock(copied))) return;
      const start = startOf(entry.fields, target, currentTarget);
      if (start === null) return;
      // A field of one line would join the lines to one number that nobody wrote
      event.preventDefault();
      setPasted({ copied, start, fieldId: target.id });
    },
  };
}

function startOf(fields: Fields, target: HTMLElement, form: HTMLElement): Pasted['start'] | null {
  const kindOfField = ({ id }: HTMLElement): FieldKind | null => {
    const key = keyOfField(fields, id);
    return key === undefined ? null : kindOf(key);
  };
  const field = kindOfField(target);
  if (field?.type === 'value') return field.code;
  if (field?.type !== 'route' && field?.type !== 'office') return null;
  const { type, id, part } = field;
  // As they are shown now: a search leaves some of them out
  const shown = cellsOf(form, target, 'all').flatMap((cell) => {
    const kind = kindOfField(cell);
    return kind?.type === type ? [kind.id] : [];
  });
  const ids = [...new Set(shown)];
  return { type, part, ids: ids.slice(ids.indexOf(id)) };
}
