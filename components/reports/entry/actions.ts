import type { SavedSection } from './fields';
import type { SaveInput } from './prepare';

/** What an action of `lib/auth/action-client` comes back with. */
export interface ActionResult<T> {
  readonly data?: T;
  readonly serverError?: { readonly code: string; readonly message: string };
  readonly validationErrors?: unknown;
}

/** The server's side of the form; the page hands it in. */
export interface EntryActions {
  readonly save: (input: SaveInput) => Promise<ActionResult<{ version: number; savedAt: string }>>;
  readonly load: (key: {
    period: string;
    unit: string;
    section: string;
  }) => Promise<ActionResult<SavedSection>>;
  readonly answer: (comment: {
    period: string;
    unit: string;
    indicator: string | null;
    text: string;
  }) => Promise<ActionResult<unknown>>;
}
