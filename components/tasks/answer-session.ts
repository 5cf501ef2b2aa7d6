import type { Attempt, Draft } from '@/lib/outbox/draft-store';
import type { SaveAnswer, SavedSection } from '@/lib/outbox/entry-wire';
import { type AnswerFields, answerFields, isSameAnswer } from './answer-fields';

const KEEP_MS = 250;
const FIRST_RETRY_MS = 2000;
const LAST_RETRY_MS = 60_000;

export interface AnswerPorts {
  readonly save: (attempt: Attempt) => Promise<SaveAnswer>;
  /** @returns whether it outlives the page */
  readonly keep: (draft: Draft | null) => Promise<boolean>;
  readonly newKey: () => string;
}

export type AnswerStatus =
  | { readonly type: 'resting' | 'saving' | 'unreachable' }
  | { readonly type: 'saved'; readonly at: string }
  | { readonly type: 'failed'; readonly code: string; readonly message: string };

export interface AnswerView {
  readonly fields: AnswerFields;
  readonly base: AnswerFields;
  readonly version: number;
  /** Sent and not answered: the same again, since the server may have done it. */
  readonly attempt: Attempt | null;
  readonly status: AnswerStatus;
  /** What somebody else saved meanwhile; a person chooses. */
  readonly theirs: SavedSection | null;
  /** What stands in the form was brought back from this browser. */
  readonly restored: boolean;
  /** Whether the browser keeps what is not saved. */
  readonly kept: boolean;
}

/**
 * The way of one task's answer to the server, without a page. It is saved when a person asks, then
 * tried until the server has answered; what is typed and not saved is kept in the browser.
 */
export class AnswerSession {
  private view: AnswerView;
  private readonly listeners = new Set<() => void>();
  private keepTimer: ReturnType<typeof setTimeout> | undefined;
  private retryTimer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private sending = false;
  /** Asked for a save while another one was on its way. */
  private again = false;
  private open = true;

  constructor(
    /** As the page brought it last. */
    private brought: SavedSection,
    private readonly ports: AnswerPorts,
  ) {
    const fields = answerFields(brought.fields);
    this.view = {
      fields,
      base: fields,
      version: brought.version,
      attempt: null,
      status: { type: 'resting' },
      theirs: null,
      restored: false,
      kept: true,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getView = (): AnswerView => this.view;

  readonly type = (fields: Partial<AnswerFields>): void => {
    this.update({ fields: { ...this.view.fields, ...fields } });
  };

  readonly save = (): void => {
    const { attempt, fields } = this.view;
    if (fields.state === '') return;
    if (this.sending || attempt) this.again = true;
    else this.begin();
    void this.send();
  };

  /** Mine goes over theirs, which the person has seen. */
  readonly keepMine = (): void => {
    const { theirs } = this.view;
    if (!theirs || this.view.fields.state === '') return;
    this.update({ theirs: null, version: theirs.version, base: answerFields(theirs.fields) });
    this.save();
  };

  readonly takeTheirs = (): void => {
    const { theirs } = this.view;
    if (theirs) this.stand(theirs);
  };

  /** The page brings what a colleague saved: taken over where nothing was typed here. */
  adopt(saved: SavedSection): void {
    const { version, fields, base, attempt } = this.view;
    this.brought = saved;
    if (saved.version <= version || this.sending || attempt) return;
    if (isSameAnswer(fields, base)) this.stand(saved);
  }

  /** Brings kept work back. What was typed since the page opened goes first. */
  restore(draft: Draft): void {
    const { fields, base, version, attempt } = this.view;
    const before = answerFields(draft.base);
    const kept = answerFields({ ...draft.base, ...draft.changes });
    if (!isSameAnswer(kept, base) && isSameAnswer(fields, base)) {
      const moved = draft.version !== version && !draft.attempt && !isSameAnswer(before, base);
      this.update({ fields: kept, restored: true, ...(moved ? { theirs: this.brought } : {}) });
    }
    if (draft.attempt && !attempt) {
      this.update({ attempt: draft.attempt });
      void this.send();
    }
  }

  /** The line may be back, or somebody looks at the page again. */
  readonly resume = (): void => {
    if (this.view.attempt) void this.send();
  };

  readonly keepNow = (): void => {
    clearTimeout(this.keepTimer);
    void this.ports
      .keep(this.draft())
      .then((kept) => kept !== this.view.kept && this.update({ kept }));
  };

  close(): void {
    this.open = false;
    clearTimeout(this.retryTimer);
    this.keepNow();
  }

  /** After `close`, as React does to find faults. */
  reopen(): void {
    this.open = true;
  }

  private update(changed: Partial<AnswerView>): void {
    this.view = { ...this.view, ...changed };
    if (changed.fields) {
      clearTimeout(this.keepTimer);
      this.keepTimer = setTimeout(this.keepNow, KEEP_MS);
    }
    for (const listener of this.listeners) listener();
  }

  private stand(saved: SavedSection): void {
    const fields = answerFields(saved.fields);
    this.update({ fields, base: fields, version: saved.version, theirs: null, restored: false });
    this.keepNow();
  }

  private draft(): Draft | null {
    const { fields, base, version, attempt } = this.view;
    if (isSameAnswer(fields, base) && !attempt) return null;
    return {
      name: null,
      version,
      base: { ...base },
      changes: {
        ...(fields.state === base.state ? {} : { state: fields.state }),
        ...(fields.text === base.text ? {} : { text: fields.text }),
      },
      disputed: [],
      attempt,
      // Nobody asked for it to be saved as it stands
      rest: null,
      at: Date.now(),
    };
  }

  private begin(): void {
    const { fields, version } = this.view;
    if (fields.state === '') return;
    const body = { version, state: fields.state, text: fields.text };
    this.update({ attempt: { key: this.ports.newKey(), body, sent: { ...fields } } });
  }

  private async send(): Promise<void> {
    if (this.sending) return;
    clearTimeout(this.retryTimer);
    this.sending = true;
    let { attempt } = this.view;
    while (attempt) {
      this.update({ status: { type: 'saving' } });
      // Before it is sent: a browser that dies now repeats this save, and does not make another one
      this.keepNow();
      const goOn = this.take(await this.ports.save(attempt), attempt);
      this.keepNow();
      const { fields, base } = this.view;
      if (goOn && this.again && !isSameAnswer(fields, base)) this.begin();
      if (goOn) this.again = false;
      attempt = goOn ? this.view.attempt : null;
    }
    this.sending = false;
  }

  /** @returns whether the next save may go at once */
  private take(answer: SaveAnswer, { sent }: Attempt): boolean {
    switch (answer.type) {
      case 'saved': {
        this.failures = 0;
        const status = { type: 'saved', at: answer.savedAt } as const;
        const base = answerFields(sent);
        // An answer to what an earlier page sent may be older than what this one was made from
        const isNews = answer.version >= this.view.version;
        const news = isNews ? { base, version: answer.version } : {};
        this.update({ attempt: null, status, restored: false, ...news });
        return true;
      }
      case 'conflict': {
        const { current } = answer;
        this.again = false;
        this.update({ attempt: null, status: { type: 'resting' } });
        if (isSameAnswer(answerFields(current.fields), this.view.fields)) this.stand(current);
        else this.update({ theirs: current });
        return false;
      }
      case 'refused':
        this.again = false;
        this.update({ attempt: null, status: { ...answer, type: 'failed' } });
        return false;
      case 'signed-out':
        this.update({ status: { type: 'failed', code: answer.type, message: answer.message } });
        return false;
      default: {
        const { message } = { message: '', ...answer };
        this.update({
          status: message ? { type: 'failed', code: 'failed', message } : { type: 'unreachable' },
        });
        this.retryLater();
        return false;
      }
    }
  }

  private retryLater(): void {
    this.failures += 1;
    if (!this.open) return;
    const pause = Math.min(FIRST_RETRY_MS * 2 ** (this.failures - 1), LAST_RETRY_MS);
    this.retryTimer = setTimeout(this.resume, pause);
  }
}
