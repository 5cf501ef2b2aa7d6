import { type EntryPorts, EntrySession } from '@/components/reports/entry/entry-session';
import type { Attempt, Draft } from '@/lib/outbox/draft-store';
import type { LoadAnswer, SaveAnswer, SavedSection } from '@/lib/outbox/entry-wire';
import { formOf } from './form';

// A server with one section, a line to it that can be cut, and people with browsers: all in one
// process and on the test's own clock.

const LATENCY_MS = 100;
const form = formOf('one-stop-shop');
const wait = () => new Promise((resolve) => setTimeout(resolve, LATENCY_MS));

/** `deaf`: what is sent arrives, and its answer is lost. */
export type Line = 'up' | 'down' | 'deaf';

export class FakeServer {
  version = 0;
  writes = 0;
  fields: Record<string, string> = { remark: '' };
  refusal: SaveAnswer | null = null;
  private savedBy: string | null = null;
  private readonly receipts = new Map<string, SaveAnswer>();

  current(who: string | null = null): SavedSection {
    const { version, savedBy } = this;
    return {
      version,
      fields: { ...this.fields },
      savedAt: '2013-06-05T03:00:00.000Z',
      savedBy,
      savedBySelf: savedBy !== null && savedBy === who,
    };
  }

  save(who: string, { key, body, sent }: Attempt): SaveAnswer {
    const known = this.receipts.get(`${who}/${key}`);
    if (known) return known;
    if (this.refusal) return this.refusal;
    if (body.version !== this.version) return { type: 'conflict', current: this.current(who) };
    this.version += 1;
    this.writes += 1;
    this.savedBy = who;
    Object.assign(this.fields, sent);
    const answer = {
      type: 'saved',
      version: this.version,
      savedAt: `2013-06-05T03:00:00.${String(this.version % 1000).padStart(3, '0')}Z`,
    } as const;
    this.receipts.set(`${who}/${key}`, answer);
    return answer;
  }

  load(who: string, tag: string | null): LoadAnswer {
    if (this.refusal && this.refusal.type !== 'conflict' && this.refusal.type !== 'saved') {
      return this.refusal;
    }
    return tag === String(this.version)
      ? { type: 'unchanged' }
      : { type: 'section', current: this.current(who), tag: String(this.version) };
  }
}

export class Person {
  line: Line = 'up';
  kept: Draft | null = null;
  storage: 'open' | 'refused' = 'open';
  session: EntrySession;
  readonly sentKeys: string[] = [];
  private keys = 0;
  private page = 0;

  constructor(
    readonly name: string,
    private readonly server: FakeServer,
    private readonly browser = name,
  ) {
    this.session = this.openPage();
  }

  get view() {
    return this.session.getView();
  }

  private openPage(saved = this.server.current(this.name)): EntrySession {
    this.page += 1;
    return new EntrySession(form, saved, this.ports(this.page));
  }

  /** A page from before what the server has now; drafts are not looked for yet. */
  openOld(saved: SavedSection): void {
    this.session = this.openPage(saved);
  }

  /** The browser died: what it had kept is all that is left, and a new page finds it. */
  reopen(): void {
    const draft = this.kept;
    this.session = this.openPage();
    if (draft) this.session.restore(draft);
  }

  private ports(page: number): EntryPorts {
    const alive = () => page === this.page;
    const never = new Promise<never>(() => {});
    return {
      save: async (attempt) => {
        this.sentKeys.push(attempt.key);
        const { line } = this;
        await wait();
        const answer = line === 'down' ? null : this.server.save(this.name, attempt);
        await wait();
        if (!alive()) return never;
        return answer && line === 'up' ? answer : { type: 'unreachable' };
      },
      load: async (tag) => {
        const { line } = this;
        await wait();
        const answer = this.server.load(this.name, tag);
        if (!alive()) return never;
        return line === 'up' ? answer : { type: 'unreachable' };
      },
      keep: async (draft) => {
        if (this.storage === 'refused') return draft === null;
        if (alive()) this.kept = draft;
        return true;
      },
      confirm: () => {},
      newKey: () => {
        this.keys += 1;
        return `${this.browser}-${this.keys}`;
      },
    };
  }
}
