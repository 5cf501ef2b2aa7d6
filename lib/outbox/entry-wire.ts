import type { z } from 'zod';
import type { saveSectionSchema } from '@/lib/schemas/report';
import type { answerTaskSchema } from '@/lib/schemas/task';

// The browser's end of /api/entry/v1: what the entry forms say, and what may come back. Nothing here
// throws: a line that is cut is an answer like the others.

/** The text of each field under its key, as in the entry form. */
type Fields = Readonly<Record<string, string>>;

/** A section as it is saved now. */
export interface SavedSection {
  readonly version: number;
  readonly fields: Fields;
  readonly savedAt: string | null;
  readonly savedBy: string | null;
  /** Whether that is the one whose page it is, in another window. */
  readonly savedBySelf: boolean;
}

/** Whose section of which report; nobody else's session may send for them. */
export interface SectionPlace {
  readonly userId: number;
  readonly unit: string;
  readonly period: string;
  readonly section: string;
}

export type SaveBody = Omit<z.input<typeof saveSectionSchema>, 'period' | 'unit' | 'section'>;
type AnswerBody = Omit<z.input<typeof answerTaskSchema>, 'period' | 'unit' | 'task'>;

/** One save. The same key again is the same save: the server does it once. */
export interface SaveRequest {
  readonly key: string;
  readonly body: SaveBody | AnswerBody;
}

export type Refusal =
  | { readonly type: 'signed-out'; readonly message: string }
  /** Not to be sent again as it is. */
  | { readonly type: 'refused'; readonly code: string; readonly message: string }
  /** The server failed; it may do better later. */
  | { readonly type: 'failed'; readonly message: string }
  /** Nothing came back. The server may have done it all the same. */
  | { readonly type: 'unreachable' };

export type SaveAnswer =
  | { readonly type: 'saved'; readonly version: number; readonly savedAt: string }
  | { readonly type: 'conflict'; readonly current: SavedSection }
  | Refusal;

export type LoadAnswer =
  | { readonly type: 'section'; readonly current: SavedSection; readonly tag: string }
  | { readonly type: 'unchanged' }
  | Refusal;

/** A slow line answers in this time; what does not is tried again with the same key. */
const PATIENCE_MS = 30_000;
/** What browsers let a page send while it goes away. */
const KEEPALIVE_BYTES = 60_000;

const TASK = /^task-(?=\d+$)/;

/** The answer to a task is a section of its own, of the fields `state` and `text`. */
export const taskSection = (task: number): string => `task-${task}`;
export const isTask = ({ section }: SectionPlace): boolean => TASK.test(section);

function addressOf({ period, unit, section }: SectionPlace): string {
  const what = TASK.test(section) ? ['tasks', section.replace(TASK, '')] : [section];
  return `/api/entry/v1/${[period, unit, ...what].map(encodeURIComponent).join('/')}`;
}

/** Works on plain http too, where `crypto.randomUUID` is missing. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

async function ask(place: SectionPlace, init: RequestInit): Promise<Response | null> {
  try {
    return await fetch(addressOf(place), {
      ...init,
      headers: { ...init.headers, 'X-Entry-User': String(place.userId) },
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  } catch {
    return null;
  }
}

interface Problem {
  readonly code: string;
  readonly message: string;
  readonly current?: SavedSection;
}

/** null: the answer is not the application's own, as when a proxy has lost it. */
async function contentOf<T>(response: Response): Promise<T | null> {
  try {
    return (await response.json()) as T;
  } catch {
    return null;
  }
}

function refusalOf(status: number, problem: Problem | null): Refusal {
  if (!problem?.message) return { type: 'unreachable' };
  const { code, message } = problem;
  if (code === 'signed-out' || code === 'other-user') return { type: 'signed-out', message };
  return status >= 500 ? { type: 'failed', message } : { type: 'refused', code, message };
}

export async function putSection(place: SectionPlace, request: SaveRequest): Promise<SaveAnswer> {
  const body = JSON.stringify(request.body);
  const response = await ask(place, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': request.key },
    body,
    // So that it arrives although the page is being left
    keepalive: body.length * 3 < KEEPALIVE_BYTES,
  });
  if (!response) return { type: 'unreachable' };
  if (response.ok) {
    const saved = await contentOf<{ version: number; savedAt: string }>(response);
    return saved ? { type: 'saved', ...saved } : { type: 'unreachable' };
  }
  const problem = await contentOf<Problem>(response);
  if (problem?.current) return { type: 'conflict', current: problem.current };
  return refusalOf(response.status, problem);
}

/** @param tag of what is known already */
export async function getSection(place: SectionPlace, tag: string | null): Promise<LoadAnswer> {
  const response = await ask(place, { headers: tag ? { 'If-None-Match': tag } : {} });
  if (!response) return { type: 'unreachable' };
  if (response.status === 304) return { type: 'unchanged' };
  if (!response.ok) return refusalOf(response.status, await contentOf<Problem>(response));
  const current = await contentOf<SavedSection>(response);
  return current
    ? { type: 'section', current, tag: response.headers.get('etag') ?? '' }
    : { type: 'unreachable' };
}
