import { type ClipboardEvent, useState } from 'react';
import { kindOfCell } from './cells';
import { keyOfField, kindOf } from './fields';
import { isBlock } from './paste-block';
import type { Entry } from './use-entry';

export interface Pasted {
  readonly copied: string;
  /** Code of the row that it was pasted on. */
  readonly start: string;
  /** Id of the field, which gets the focus back. */
  readonly fieldId: string;
}

/** More than one cell pasted on a figure is first shown; one cell, and words, are pasted as usual. */
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
      const kind = kindOfCell(event.target);
      if (kind !== 'line' && kind !== 'choice') return;
      const copied = event.clipboardData.getData('text/plain');
      if (!isBlock(copied) || !(event.target instanceof HTMLElement)) return;
      const key = keyOfField(entry.fields, event.target.id);
      const field = key ? kindOf(key) : null;
      // A field of one line would join the lines to one number that nobody wrote
      event.preventDefault();
      if (field?.type !== 'value') return;
      setPasted({ copied, start: field.code, fieldId: event.target.id });
    },
  };
}
