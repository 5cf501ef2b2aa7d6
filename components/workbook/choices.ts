import type { PreviewChange, PreviewSection, WorkbookPreview } from '@/lib/workbook/preview';

export type Side = 'saved' | 'file';

/** What a person decided: which side of a dispute, and which texts to take in Unicode. */
export interface Decisions {
  readonly sides: Readonly<Record<string, Side | undefined>>;
  readonly unicode: ReadonlySet<string>;
}

export const NOTHING_DECIDED: Decisions = { sides: {}, unicode: new Set() };

const changesOf = ({ sections }: WorkbookPreview): PreviewChange[] =>
  sections.flatMap(({ changes }) => changes);

/** What the file alone changed is taken; what was changed on screen too, somebody must choose. */
export const sideOf = (change: PreviewChange, { sides }: Decisions): Side | undefined =>
  sides[change.key] ?? (change.changedBy === 'file' ? 'file' : undefined);

export const undecided = (preview: WorkbookPreview, decisions: Decisions): number =>
  changesOf(preview).filter((change) => sideOf(change, decisions) === undefined).length;

const isTaken = (change: PreviewChange, decisions: Decisions): boolean =>
  sideOf(change, decisions) === 'file';

export const takenCount = (preview: WorkbookPreview, decisions: Decisions): number =>
  changesOf(preview).filter((change) => isTaken(change, decisions)).length;

const takenValue = ({ key, value, notes }: PreviewChange, { unicode }: Decisions) =>
  notes.legacy && unicode.has(key) ? notes.legacy.converted : value;

/** The cells to save, by section; sections without any are left out. */
export function takenSections({ sections }: WorkbookPreview, decisions: Decisions) {
  return sections.flatMap(({ code, version, changes }: PreviewSection) => {
    const taken = changes.filter((change) => isTaken(change, decisions));
    const cells = Object.fromEntries(
      taken.map((change) => [change.key, takenValue(change, decisions)]),
    );
    return taken.length === 0 ? [] : [{ section: code, version, cells }];
  });
}
