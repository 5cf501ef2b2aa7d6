import type {
  PreviewChange,
  PreviewEntry,
  PreviewSection,
  WorkbookPreview,
} from '@/lib/workbook/preview';

export type Side = 'saved' | 'file';

/** What a person decided: which side of a dispute, and which texts to take in Unicode. */
export interface Decisions {
  readonly sides: Readonly<Record<string, Side | undefined>>;
  readonly unicode: ReadonlySet<string>;
  /** New entries that are not wanted, by key. */
  readonly left: ReadonlySet<string>;
}

export const NOTHING_DECIDED: Decisions = { sides: {}, unicode: new Set(), left: new Set() };

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

const takenEntries = (added: readonly PreviewEntry[], { left }: Decisions): PreviewEntry[] =>
  added.filter(({ key }) => !left.has(key));

/** Entries that its registers would have more. */
export const entryCount = ({ sections }: WorkbookPreview, decisions: Decisions): number =>
  sections.reduce((sum, { added }) => sum + takenEntries(added, decisions).length, 0);

const takenValue = ({ key, value, notes }: PreviewChange, { unicode }: Decisions) =>
  notes.legacy && unicode.has(key) ? notes.legacy.converted : value;

/** The cells and new entries to save, by section; sections without any are left out. */
export function takenSections({ sections }: WorkbookPreview, decisions: Decisions) {
  return sections.flatMap(({ code, version, changes, added }: PreviewSection) => {
    const taken = changes.filter((change) => isTaken(change, decisions));
    const cells = Object.fromEntries(
      taken.map((change) => [change.key, takenValue(change, decisions)]),
    );
    const entries = takenEntries(added, decisions).map(({ entry }) => entry);
    return taken.length + entries.length === 0 ? [] : [{ section: code, version, cells, entries }];
  });
}
