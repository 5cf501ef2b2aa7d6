import 'server-only';
import type { BriefingEdits } from '@/lib/briefing/edit/edits';
import type { EditPart } from '@/lib/briefing/edit/parts';
import type { Prisma } from '@/lib/db/generated/client';

/** A paragraph's last edit: what a next one must know of. */
export interface ParagraphHistory {
  readonly version: number;
  readonly by: string;
  readonly at: string;
}

export interface BriefingDraft {
  readonly edits: BriefingEdits;
  readonly history: Record<string, ParagraphHistory>;
  readonly orders: Record<string, number>;
}

/** What people made of one version of a briefing. The caller has authorised. */
export async function unsafeDraftOf(
  db: Prisma.TransactionClient,
  briefingId: number | null,
): Promise<BriefingDraft> {
  if (briefingId === null) {
    return { edits: { paragraphs: [], orders: {} }, history: {}, orders: {} };
  }
  const [paragraphs, orders] = await Promise.all([
    db.briefingParagraph.findMany({
      where: { briefingId },
      include: { editedBy: { select: { displayName: true } } },
      orderBy: [{ editedAt: 'asc' }, { key: 'asc' }],
    }),
    db.briefingOrder.findMany({ where: { briefingId } }),
  ]);
  return {
    edits: {
      paragraphs: paragraphs.map((row) => ({
        key: row.key,
        section: row.section,
        type: row.kind as 'paragraph' | 'item',
        dropped: row.dropped,
        // Written by `saveParagraph` alone, which makes it of parts that the server knows.
        parts: row.content as unknown as EditPart[] | null,
        base: row.base,
      })),
      orders: Object.fromEntries(orders.map(({ section, keys }) => [section, keys])),
    },
    history: Object.fromEntries(
      paragraphs.map((row) => [
        row.key,
        { version: row.version, by: row.editedBy.displayName, at: row.editedAt.toISOString() },
      ]),
    ),
    orders: Object.fromEntries(orders.map(({ section, version }) => [section, version])),
  };
}
