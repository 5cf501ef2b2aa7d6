import type { Fields } from './fields';

/** One change that is undone at once: a cell typed in, a block pasted, a button that fills many. */
export interface Step {
  readonly before: Fields;
  readonly after: Fields;
  /** Typed key by key, and so to be joined with what is typed next; else a button's or a paste's. */
  readonly typed: boolean;
  /** Milliseconds, of the last change in it. */
  readonly at: number;
}

export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export const NO_HISTORY: History = { past: [], future: [] };

/** Typing on in one cell without so long a pause is one step. */
export const PAUSE_MS = 1500;
/** More steps than anybody takes back; the oldest is forgotten first. */
export const KEPT_STEPS = 200;

/** Whether two texts say the same in a field. */
export type Same = (key: string, a: string, b: string) => boolean;

const pick = (fields: Fields, keys: readonly string[]): Fields =>
  Object.fromEntries(keys.map((key) => [key, fields[key] ?? '']));

/** After a change of `now` by `changes`. What was undone can no longer be done again. */
export function recorded(
  history: History,
  now: Fields,
  changes: Fields,
  { typed, at }: Pick<Step, 'typed' | 'at'>,
): History {
  const keys = Object.keys(changes).filter((key) => (now[key] ?? '') !== changes[key]);
  if (keys.length === 0) return history;
  const step: Step = { before: pick(now, keys), after: pick(changes, keys), typed, at };
  const last = history.past.at(-1);
  if (!last || history.future.length > 0 || !goesOn(last, step)) {
    return { past: [...history.past, step].slice(-KEPT_STEPS), future: [] };
  }
  const joined = { ...step, before: last.before };
  const nothing = keys.every((key) => joined.before[key] === joined.after[key]);
  return { past: [...history.past.slice(0, -1), ...(nothing ? [] : [joined])], future: [] };
}

function goesOn(last: Step, step: Step): boolean {
  const [key, ...others] = Object.keys(step.after);
  if (key === undefined || others.length > 0 || Object.keys(last.after).length > 1) return false;
  if (!last.typed || !step.typed || step.at - last.at > PAUSE_MS) return false;
  return last.after[key] === step.before[key];
}

/**
 * A number written anew when its field is left ("1234" → "1.234") is no change of its own: the step
 * that wrote it ends with it.
 */
export function rewritten(history: History, key: string, text: string): History {
  const last = history.past.at(-1);
  if (!last || !(key in last.after)) return history;
  const step = { ...last, after: { ...last.after, [key]: text } };
  return { ...history, past: [...history.past.slice(0, -1), step] };
}

export interface Moved {
  readonly history: History;
  /** What is to stand in the fields. */
  readonly changes: Fields;
}

/**
 * One step back; null when there is none. Only fields that still stand as the step left them are put
 * back: what came from elsewhere since, such as another person's version, is not undone by accident.
 * A step of which nothing stands any more is passed over.
 */
export function undone({ past, future }: History, now: Fields, same: Same): Moved | null {
  for (let at = past.length - 1; at >= 0; at -= 1) {
    const step = past[at];
    const changes = step ? standing(step.after, step.before, now, same) : null;
    if (step && changes) {
      return { history: { past: past.slice(0, at), future: [...future, step] }, changes };
    }
  }
  return null;
}

/** One undone step again; null when there is none. */
export function redone({ past, future }: History, now: Fields, same: Same): Moved | null {
  for (let at = future.length - 1; at >= 0; at -= 1) {
    const step = future[at];
    const changes = step ? standing(step.before, step.after, now, same) : null;
    if (step && changes) {
      return { history: { past: [...past, step], future: future.slice(0, at) }, changes };
    }
  }
  return null;
}

/** `to` for the fields that stand as in `from`; null when none does. */
function standing(from: Fields, to: Fields, now: Fields, same: Same): Fields | null {
  const keys = Object.keys(from).filter((key) => same(key, now[key] ?? '', from[key] ?? ''));
  return keys.length === 0 ? null : pick(to, keys);
}
