import { type FocusEvent, type KeyboardEvent, type MouseEvent, useRef } from 'react';
import { type Move, moveOf } from './cell-keys';
import { caretOf, cellsOf, cellsOfRow, fieldOfRow, isLine, kindOfCell, openDetails } from './cells';

interface Entered {
  readonly field: HTMLInputElement;
  readonly text: string;
}

interface CellHandlers {
  onKeyDown: (event: KeyboardEvent<HTMLFormElement>) => void;
  onFocus: (event: FocusEvent<HTMLFormElement>) => void;
  onMouseDown: (event: MouseEvent<HTMLFormElement>) => void;
  onMouseUp: (event: MouseEvent<HTMLFormElement>) => void;
}

/**
 * Keys as in a spreadsheet, over the fields of a form.
 * @param onRestore puts a field's text back, by the field's id
 */
export function useCellKeys(onRestore: (id: string, text: string) => void): CellHandlers {
  const entered = useRef<Entered | null>(null);
  const freshlyClicked = useRef<HTMLInputElement | null>(null);

  return {
    onKeyDown: (event) => {
      const { target, currentTarget } = event;
      const kind = kindOfCell(target);
      if (!kind || event.nativeEvent.isComposing || !(target instanceof HTMLElement)) return;
      const move = moveOf(event, kind, caretOf(target));
      if (!move) return;
      if (move === 'restore') {
        const before = entered.current;
        if (!isLine(target) || before?.field !== target || before.text === target.value) return;
        event.preventDefault();
        onRestore(target.id, before.text);
        // After React has written the text: what was selected is gone with the old one
        requestAnimationFrame(() => target.select());
        return;
      }
      const goal = goalOf(move, target, currentTarget);
      if (goal === undefined) return;
      event.preventDefault();
      goal?.focus();
    },
    onFocus: ({ target }) => {
      if (!isLine(target)) return;
      entered.current = { field: target, text: target.value };
      target.select();
    },
    onMouseDown: ({ target }) => {
      freshlyClicked.current = isLine(target) && target !== document.activeElement ? target : null;
    },
    // A click sets the caret after the focus came; one that marked a part of the text is left alone
    onMouseUp: ({ target }) => {
      const fresh = freshlyClicked.current;
      freshlyClicked.current = null;
      if (fresh && fresh === target && fresh.selectionStart === fresh.selectionEnd) fresh.select();
    },
  };
}

/** undefined: there is nowhere to go, and the key is left to the browser. */
function goalOf(move: Move, from: HTMLElement, form: HTMLElement): HTMLElement | null | undefined {
  switch (move) {
    case 'open':
      return openDetails(from);
    case 'close':
      return fieldOfRow(from);
    case 'left':
    case 'right':
      return step(cellsOfRow(from), from, move === 'left' ? -1 : 1);
    case 'up':
    case 'down':
      return step(cellsOf(form, from, 'lines'), from, move === 'up' ? -1 : 1) ?? null;
    default: {
      const start = fieldOfRow(from) ?? from;
      const origin = from.matches('[data-note]') ? start : from;
      return step(cellsOf(form, from, 'all'), origin, move === 'previous' ? -1 : 1) ?? null;
    }
  }
}

function step(cells: readonly HTMLElement[], from: HTMLElement, by: 1 | -1) {
  const at = cells.indexOf(from);
  return at === -1 ? undefined : cells[at + by];
}
