/** Where a key leads, in the words of a spreadsheet. */
export type Move =
  | 'next'
  | 'previous'
  | 'down'
  | 'up'
  | 'left'
  | 'right'
  /** Open what stands behind a row (definition, note) and go in. */
  | 'open'
  /** From a row's note back to its field. */
  | 'close'
  /** The text from before the field was entered. */
  | 'restore';

/**
 * What has the focus. `line`: a field of one line; `lines`: words over several lines, whose Enter and
 * arrows are their own; `note`: the same behind a row; `choice`: a select, whose arrows choose.
 */
export type CellKind = 'line' | 'lines' | 'note' | 'choice';

export interface Caret {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const plain = ({ shiftKey, ctrlKey, altKey, metaKey }: Pressed): boolean =>
  !(shiftKey || ctrlKey || altKey || metaKey);

const atStart = ({ start, end }: Caret): boolean => start === 0 && end === 0;
const atEnd = ({ start, end, length }: Caret): boolean => start === length && end === length;

/** null: the key keeps the meaning that it has in every text field (Home, End, letters). */
export function moveOf(pressed: Pressed, kind: CellKind, caret: Caret | null): Move | null {
  const { key, shiftKey, ctrlKey, altKey, metaKey } = pressed;
  if (key === 'F2' && shiftKey) return kind === 'note' ? 'close' : 'open';
  if (key === 'Enter' && !altKey) return onEnter(kind, shiftKey, ctrlKey || metaKey);
  if (plain(pressed)) return key === 'Escape' ? onEscape(kind) : onArrow(key, kind, caret);
  return plain({ ...pressed, altKey: false }) ? withAlt(key, kind) : null;
}

/** In words over several lines Enter begins a line; Ctrl+Enter leaves them. */
function onEnter(kind: CellKind, shift: boolean, control: boolean): Move | null {
  const goesOn = kind === 'line' || kind === 'choice' ? !control : control;
  if (!goesOn) return null;
  return shift ? 'previous' : 'next';
}

/** Words over several lines are never thrown away by one key. */
function onEscape(kind: CellKind): Move | null {
  if (kind === 'note') return 'close';
  return kind === 'line' ? 'restore' : null;
}

/** A select opens with Alt+↓ in every browser: there Shift+F2 alone leads to the note. */
function withAlt(key: string, kind: CellKind): Move | null {
  if (key === 'ArrowDown' && kind === 'line') return 'open';
  return key === 'ArrowUp' && kind === 'note' ? 'close' : null;
}

function onArrow(key: string, kind: CellKind, caret: Caret | null): Move | null {
  if (kind === 'line' && key === 'ArrowDown') return 'down';
  if (kind === 'line' && key === 'ArrowUp') return 'up';
  if (!caret || (kind !== 'line' && kind !== 'note')) return null;
  if (key === 'ArrowLeft' && atStart(caret)) return 'left';
  return key === 'ArrowRight' && atEnd(caret) ? 'right' : null;
}
