import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Anchor } from '@/lib/briefing/edit/anchors';
import { bound } from '@/lib/briefing/edit/check';
import { addedKey, inOrder, isAdded, moved } from '@/lib/briefing/edit/edits';
import type { Entry } from '@/lib/briefing/edit/entries';
import { type EditPart, plainOf } from '@/lib/briefing/edit/parts';
import { rebind } from '@/lib/briefing/edit/rebind';
import { sectionDesk } from '@/lib/briefing/edit/section-entries';
import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { Viewer } from '@/lib/domain/access';
import type { ProvinceQuarter } from '@/lib/domain/province';
import { audit } from './audit';
import { type BriefingDraft, unsafeDraftOf } from './briefing-draft';
import { getBriefingMaterial } from './briefing-queries';
import { businessNow } from './clock';
import { ConflictError, NotFoundError, ProblemError } from './errors';
import { authorise } from './scope';

export interface SectionKey {
  readonly period: string;
  readonly section: string;
}

export interface ParagraphKey extends SectionKey {
  readonly key: string;
  /** Of the paragraph, as it was read; 0 where nobody has edited it. */
  readonly version: number;
}

interface Desk {
  readonly tx: Prisma.TransactionClient;
  readonly viewer: Viewer;
  readonly briefingId: number;
  readonly subject: string;
  readonly draft: BriefingDraft;
  readonly province: ProvinceQuarter;
  /** The section's paragraphs as they stand. */
  readonly entries: readonly Entry[];
  /** By which words typed numbers are known. */
  readonly anchors: readonly Anchor[];
}

/**
 * Opens a section for one change. The newest version's row is held, so that of two writers at once
 * the second sees what the first has done; a finalised version is closed.
 */
async function change<T>(
  viewer: Viewer,
  { period, section }: SectionKey,
  work: (desk: Desk) => Promise<T>,
): Promise<T> {
  authorise(viewer, 'briefing.edit');
  const material = await getBriefingMaterial(viewer, period);
  const { id: periodId, code } = material.province.current.period;
  return db.$transaction(async (tx) => {
    await tx.briefing.createMany({ data: [{ periodId, version: 1 }], skipDuplicates: true });
    const [briefing] = await tx.$queryRaw<{ id: number; finalisedAt: Date | null }[]>`
      SELECT "id", "finalisedAt" FROM "Briefing" WHERE "periodId" = ${periodId}
      ORDER BY "version" DESC LIMIT 1 FOR NO KEY UPDATE`;
    if (!briefing) throw new NotFoundError();
    if (briefing.finalisedAt) throw new ProblemError('briefing-finalised');
    const draft = await unsafeDraftOf(tx, briefing.id);
    const desk = sectionDesk({ ...material, layout: null }, draft.edits, section);
    if (!desk) throw new NotFoundError();
    const { province } = material;
    const subject = `briefing:${code}`;
    return work({ ...desk, tx, viewer, briefingId: briefing.id, subject, province, draft });
  });
}

/** The paragraph that a person saw; somebody else's newer one is a conflict. */
function seen({ entries, draft }: Desk, { key, version }: ParagraphKey): Entry {
  const entry = entries.find((one) => one.key === key);
  if (!entry) throw new NotFoundError();
  if ((draft.history[key]?.version ?? 0) !== version) throw new ConflictError();
  return entry;
}

interface NewState {
  readonly dropped: boolean;
  readonly parts: readonly EditPart[] | null;
  readonly base: string | null;
}

async function write(
  { tx, viewer, briefingId }: Desk,
  { section, key, version }: ParagraphKey,
  kind: Entry['type'],
  state: NewState,
): Promise<void> {
  const data = {
    section,
    kind,
    dropped: state.dropped,
    // The database's NULL, not JSON's.
    content: (state.parts as unknown as Prisma.InputJsonArray | null) ?? Prisma.DbNull,
    base: state.base,
    editedById: viewer.userId,
    editedAt: businessNow(),
  };
  if (version === 0) {
    await tx.briefingParagraph.create({ data: { briefingId, key, ...data } });
    return;
  }
  const { count } = await tx.briefingParagraph.updateMany({
    where: { briefingId, key, version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count !== 1) throw new ConflictError();
}

const stateOf = ({ edit }: Entry): NewState => ({
  dropped: edit?.dropped ?? false,
  parts: edit?.parts ?? null,
  base: edit?.base ?? null,
});

/**
 * Gives a paragraph other words. Numbers left as they are stay bound to their sources.
 * @param words.seen the words that were edited: other ones by now are a conflict, whoever or
 *   whatever changed them
 */
export async function saveParagraph(
  viewer: Viewer,
  key: ParagraphKey,
  words: { readonly seen: string; readonly text: string },
): Promise<void> {
  await change(viewer, key, async (desk) => {
    const entry = seen(desk, key);
    const before = plainOf(entry.parts);
    if (before !== words.seen) throw new ConflictError();
    if (words.text === before) return;
    await write(desk, key, entry.type, {
      dropped: false,
      parts: bound(desk.province, rebind(entry.parts, words.text), desk.anchors),
      base: entry.generated && plainOf(entry.generated),
    });
    const data = { paragraph: key.key, change: 'text', before, after: words.text };
    await audit(desk.tx, viewer, 'briefing.save', desk.subject, data);
  });
}

/** Takes a paragraph out of the document, or back into it with the words that it had. */
export async function setParagraphDropped(
  viewer: Viewer,
  key: ParagraphKey,
  dropped: boolean,
): Promise<void> {
  await change(viewer, key, async (desk) => {
    const entry = seen(desk, key);
    await write(desk, key, entry.type, { ...stateOf(entry), dropped });
    const data = { paragraph: key.key, change: dropped ? 'drop' : 'restore' };
    await audit(desk.tx, viewer, 'briefing.save', desk.subject, data);
  });
}

/** Decides between the edited words and the generated ones; kept words are compared anew. */
export async function settleParagraph(
  viewer: Viewer,
  key: ParagraphKey,
  keep: 'own' | 'generated',
): Promise<void> {
  await change(viewer, key, async (desk) => {
    const entry = seen(desk, key);
    if (isAdded(key.key) || !entry.generated) throw new NotFoundError();
    const base = plainOf(entry.generated);
    await write(desk, key, entry.type, {
      dropped: entry.edit?.dropped ?? false,
      parts: keep === 'own' ? (entry.edit?.parts ?? null) : null,
      base: keep === 'own' ? base : null,
    });
    const data = {
      paragraph: key.key,
      change: keep === 'own' ? 'keep' : 'regenerate',
      ...(keep === 'own' ? {} : { before: plainOf(entry.parts), after: base }),
    };
    await audit(desk.tx, viewer, 'briefing.save', desk.subject, data);
  });
}

const typedParts = (text: string): EditPart[] => [{ type: 'text', text, style: null }];

/**
 * Adds a paragraph behind another one, or at the end. Numbers in it that say what the data
 * say are bound.
 * @returns its key
 */
export async function addParagraph(
  viewer: Viewer,
  at: SectionKey & { readonly behind: string | null },
  words: { readonly type: Entry['type']; readonly text: string },
): Promise<{ key: string }> {
  return change(viewer, at, async (desk) => {
    const key = addedKey(randomUUID().slice(0, 8));
    await write(desk, { ...at, key, version: 0 }, words.type, {
      dropped: false,
      parts: bound(desk.province, typedParts(words.text), desk.anchors),
      base: null,
    });
    const order = desk.entries.map((entry) => entry.key);
    order.splice(at.behind === null ? order.length : order.indexOf(at.behind) + 1, 0, key);
    await writeOrder(desk, at.section, order);
    const data = { paragraph: key, change: 'add', after: words.text };
    await audit(desk.tx, viewer, 'briefing.save', desk.subject, data);
    return { key };
  });
}

/**
 * Moves a paragraph by one place in its section, past those that are not shown there.
 * @param version of the section's order, 0 where it has none of its own
 */
export async function moveParagraph(
  viewer: Viewer,
  at: SectionKey & { readonly key: string; readonly version: number },
  by: -1 | 1,
): Promise<void> {
  await change(viewer, at, async (desk) => {
    if ((desk.draft.orders[at.section] ?? 0) !== at.version) throw new ConflictError();
    const all = desk.entries.map((entry) => entry.key);
    const shown = desk.entries.filter(({ edit }) => !edit?.dropped).map((entry) => entry.key);
    const order = moved(shown, at.key, by);
    if (!order) throw new ConflictError();
    await writeOrder(desk, at.section, inOrder(all, order));
    const data = { paragraph: at.key, change: by < 0 ? 'up' : 'down' };
    await audit(desk.tx, viewer, 'briefing.save', desk.subject, data);
  });
}

async function writeOrder(
  { tx, briefingId }: Desk,
  section: string,
  keys: string[],
): Promise<void> {
  await tx.briefingOrder.upsert({
    where: { briefingId_section: { briefingId, section } },
    create: { briefingId, section, keys },
    update: { keys, version: { increment: 1 } },
  });
}
