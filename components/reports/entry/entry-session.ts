import type { Attempt, Draft } from '@/lib/outbox/draft-store';
import type { LoadAnswer, Refusal, SaveAnswer, SavedSection } from '@/lib/outbox/entry-wire';
import type { EntryState } from './entry-state';
import * as change from './entry-state';
import type { Fields } from './fields';
import type { SectionForm } from './form';
import type { Choices } from './merge';
import { prepare } from './prepare';

/** Quiet after the last key before what was typed is sent. */
export const QUIET_MS = 1000;
/** Long enough to gather a few keys, short enough that a closed lid loses none. */
const KEEP_MS = 250;
const FIRST_RETRY_MS = 2000;
const LAST_RETRY_MS = 60_000;
/** Saves that met a newer version one after another, before the next one waits. */
const HURRIED_CONFLICTS = 5;

/** Refusals of the report as it stands, not of what was sent: they may be over when it is read again. */
const PASSING = new Set([
  'not-editable',
  'not-allowed',
  'not-found',
  'period-locked',
  'period-not-open',
]);

/** The session's ways out: the server, and this browser's store. */
export interface EntryPorts {
  readonly save: (attempt: Attempt) => Promise<SaveAnswer>;
  readonly load: (tag: string | null) => Promise<LoadAnswer>;
  /** @returns whether it outlives the page */
  readonly keep: (draft: Draft | null) => Promise<boolean>;
  /** What the server has confirmed. */
  readonly confirm: (saved: SavedSection) => void;
  readonly newKey: () => string;
}

/** Who saved what is saved. */
interface Saver {
  readonly by: string | null;
  readonly at: string | null;
  /** The same person, here or in another window. */
  readonly own: boolean;
}

const saverOf = ({ savedBy, savedAt, savedBySelf }: SavedSection): Saver => ({
  by: savedBy,
  at: savedAt,
  own: savedBySelf,
});

/** What was saved elsewhere while this form was open. */
export interface Theirs extends Saver {
  readonly keys: readonly string[];
}

export interface EntryView {
  readonly state: EntryState;
  readonly sending: boolean;
  /** Why the last save did not arrive. */
  readonly trouble: Refusal | null;
  readonly savedAt: string | null;
  /** Counts the saves that a person asked for: after the first, what cannot be read is said at once. */
  readonly asked: number;
  /** Whose version a disputed field's other text is. */
  readonly theirs: Theirs | null;
  /** Fields that somebody else changed before our eyes; until it is dismissed. */
  readonly taken: Theirs | null;
  /** Fields brought back from this browser, as they stood before, and when they were typed. */
  readonly restored: { readonly at: number; readonly before: Fields } | null;
  readonly choosing: boolean;
  /** Whether the browser keeps what is not saved; where it refuses, the page must stay open. */
  readonly kept: boolean;
}

/**
 * The way of one section's form to the server and back, without a page: saves each change after a
 * pause, one request at a time; tries again while there is no line; merges what others save; and
 * keeps in the browser whatever the server has not confirmed.
 */
export class EntrySession {
  private view: EntryView;
  private readonly listeners = new Set<() => void>();
  private sendTimer: ReturnType<typeof setTimeout> | undefined;
  private keepTimer: ReturnType<typeof setTimeout> | undefined;
  private again = false;
  /** A person asked for a save and has typed nothing since: they are shown what must be chosen. */
  private waitedFor = false;
  private failures = 0;
  private conflicts = 0;
  private reading = false;
  private open = true;
  private tag: string | null = null;
  private saver: Saver;

  constructor(
    private form: SectionForm,
    saved: SavedSection,
    private readonly ports: EntryPorts,
  ) {
    this.saver = saverOf(saved);
    this.view = {
      state: change.opened(saved),
      sending: false,
      trouble: null,
      savedAt: null,
      asked: 0,
      theirs: null,
      taken: null,
      restored: null,
      choosing: false,
      kept: true,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getView = (): EntryView => this.view;

  readonly type = (fields: Fields): void => {
    this.waitedFor = false;
    this.update({ state: change.typed(this.view.state, fields) });
    const { trouble } = this.view;
    // Without a line or a session each pause would bring another refusal: their own times try again
    if (trouble === null || trouble.type === 'refused') this.sendIn(QUIET_MS);
  };

  /** A person wants it saved now; in a section that nobody has saved yet, even if it is blank. */
  readonly save = (): void => {
    const { asked, state } = this.view;
    this.waitedFor = true;
    this.update({ asked: asked + 1, trouble: null, choosing: state.disputed.length > 0 });
    void this.send(state.version === 0);
  };

  /** The field or the page is left: what waits for a pause goes now. */
  readonly flush = (): void => {
    this.keepNow();
    if (this.view.trouble === null) void this.send();
  };

  /** The line may be back, or somebody looks at the page again. */
  readonly resume = (): void => {
    if (this.view.state.attempt === null) void this.refresh();
    else if (!this.view.sending) void this.send();
  };

  /** Looks whether somebody else has saved meanwhile; not while an answer of our own is owed. */
  async refresh(): Promise<void> {
    if (this.reading || this.owed()) return;
    this.reading = true;
    const answer = await this.ports.load(this.tag);
    this.reading = false;
    if (this.owed()) return;
    if (answer.type === 'signed-out' || answer.type === 'refused') {
      return this.update({ trouble: answer });
    }
    if (answer.type !== 'section' && answer.type !== 'unchanged') {
      return this.update({ trouble: this.view.trouble ?? answer });
    }
    if (answer.type === 'section') {
      // An answer from before our own last save says nothing new
      if (answer.current.version < this.view.state.version) return;
      this.tag = answer.tag;
      this.meet(answer.current);
    }
    const { trouble } = this.view;
    // What was refused for its content would be refused again
    if (trouble?.type === 'refused' && !PASSING.has(trouble.code)) return;
    if (trouble) this.update({ trouble: null });
    void this.send();
  }

  /** A page that was kept for a time without a line is older than what was confirmed since. */
  recall(seen: SavedSection): void {
    const { state } = this.view;
    if (this.owed() || seen.version <= state.version) return;
    this.saver = saverOf(seen);
    this.update({ state: change.merged(this.form, state, seen).state });
  }

  /** The page was made anew around the form. */
  adopt(form: SectionForm, saved: SavedSection): void {
    this.form = form;
    if (!this.owed() && saved.version >= this.view.state.version) this.meet(saved);
  }

  restore(draft: Draft): void {
    const { state, before } = change.restored(this.form, this.view.state, draft);
    if (Object.keys(before).length > 0) this.update({ restored: { at: draft.at, before } });
    const theirs = state.disputed.length > 0 ? { ...this.saver, keys: state.disputed } : null;
    this.update({ state, theirs });
    this.keepNow();
    this.sendIn(0);
  }

  /** What was brought back was not wanted. */
  readonly discard = (): void => {
    const { restored, state } = this.view;
    if (!restored) return;
    const disputed = state.disputed.filter((key) => !(key in restored.before));
    this.update({ restored: null, state: { ...state, disputed } });
    this.type(restored.before);
  };

  readonly settle = (choices: Choices): void => {
    this.update({ choosing: false, state: change.settled(this.view.state, choices) });
    void this.send();
  };

  readonly show = (shown: Partial<Pick<EntryView, 'taken' | 'restored' | 'choosing'>>): void =>
    this.update(shown);

  /** The form is gone; what it holds goes on to the server, or waits in the browser. */
  async close(): Promise<void> {
    this.open = false;
    clearTimeout(this.sendTimer);
    this.keepNow();
    if (this.view.trouble === null) await this.send();
  }

  /** After `close`, as React does to find faults. */
  reopen(): void {
    this.open = true;
  }

  private owed(): boolean {
    return this.view.sending || this.view.state.attempt !== null;
  }

  private update(changed: Partial<EntryView>): void {
    this.view = { ...this.view, ...changed };
    if (changed.state) {
      clearTimeout(this.keepTimer);
      this.keepTimer = setTimeout(() => this.keepNow(), KEEP_MS);
    }
    for (const listener of this.listeners) listener();
  }

  private keepNow(): void {
    clearTimeout(this.keepTimer);
    void this.ports
      .keep(change.draftOf(this.form, this.view.state, Date.now()))
      .then((kept) => kept !== this.view.kept && this.update({ kept }));
  }

  private sendIn(milliseconds: number): void {
    clearTimeout(this.sendTimer);
    this.sendTimer = undefined;
    if (!this.open) return;
    this.sendTimer = setTimeout(() => {
      this.sendTimer = undefined;
      void this.send();
    }, milliseconds);
  }

  private next(evenBlank: boolean): Attempt | null {
    const { body, sent, changed, unreadable } = prepare(this.form, this.view.state);
    if (!changed && !(evenBlank && unreadable.length === 0)) return null;
    return { key: this.ports.newKey(), body, sent };
  }

  private async send(evenBlank = false): Promise<void> {
    if (this.view.sending) {
      this.again = true;
      return;
    }
    clearTimeout(this.sendTimer);
    this.sendTimer = undefined;
    const attempt = this.view.state.attempt ?? this.next(evenBlank);
    if (!attempt) return;
    this.again = false;
    this.update({ sending: true, state: { ...this.view.state, attempt } });
    // Before it is sent: a browser that dies now repeats this save, and does not make another one
    this.keepNow();
    const answer = await this.ports.save(attempt);
    this.update({ sending: false });
    const goOn = this.take(answer, attempt);
    this.keepNow();
    if (goOn && (this.again || this.sendTimer === undefined)) await this.send();
  }

  /** @returns whether what is left may be sent at once */
  private take(answer: SaveAnswer, attempt: Attempt): boolean {
    const { state } = this.view;
    switch (answer.type) {
      case 'saved':
        this.failures = 0;
        this.conflicts = 0;
        this.update({
          state: change.saved(state, attempt, answer.version),
          trouble: null,
          savedAt: answer.savedAt,
        });
        this.saver = { by: null, at: answer.savedAt, own: true };
        this.confirm();
        return true;
      case 'conflict':
        this.conflicts += 1;
        this.update({ state: { ...state, attempt: null } });
        this.meet(answer.current);
        if (this.conflicts <= HURRIED_CONFLICTS) return true;
        this.sendIn(FIRST_RETRY_MS);
        return false;
      case 'refused':
        this.update({ state: { ...state, attempt: null }, trouble: answer });
        return false;
      case 'signed-out':
        this.update({ trouble: answer });
        return false;
      default:
        this.failures += 1;
        this.update({ trouble: answer });
        this.sendIn(Math.min(FIRST_RETRY_MS * 2 ** (this.failures - 1), LAST_RETRY_MS));
        return false;
    }
  }

  private meet(current: SavedSection): void {
    const before = this.view.state;
    const { state, taken } = change.merged(this.form, before, current);
    this.saver = saverOf(current);
    const news = (keys: readonly string[]): Theirs => ({ ...this.saver, keys });
    const isNew = current.version > before.version;
    const disputed = state.disputed.length > 0;
    this.update({
      state,
      ...(isNew && taken.length > 0 ? { taken: news(taken) } : {}),
      ...(isNew && disputed ? { theirs: news(state.disputed) } : {}),
      choosing: disputed && (this.view.choosing || this.waitedFor),
    });
    this.confirm();
  }

  private confirm(): void {
    const { version, base } = this.view.state;
    const { by, at, own } = this.saver;
    this.ports.confirm({ version, fields: base, savedAt: at, savedBy: by, savedBySelf: own });
  }
}
