import type { ProvinceQuarter } from '@/lib/domain/province';
import type { Draft } from '../blocks';
import type { Block } from '../document';
import { type BriefingEdits, inOrder, isAdded, type ParagraphEdit } from './edits';
import { type EditPart, renewed, toInlines, toParts } from './parts';

/** A paragraph of a section as it stands: generated, edited, dropped or added. */
export interface Entry {
  readonly key: string;
  readonly type: Block['type'];
  readonly mark: string;
  /** The edit, where there is one. */
  readonly edit: ParagraphEdit | null;
  /** The generated words; null where the generator says nothing (any more). */
  readonly generated: readonly EditPart[] | null;
  /** As it stands now, bound numbers computed anew. */
  readonly parts: readonly EditPart[];
}

const NUMBERED = /^\d+\.$/;

function entry(
  province: ProvinceQuarter,
  block: Block | null,
  edit: ParagraphEdit | null,
): Entry | null {
  const generated = block && toParts(block.parts);
  const parts = edit?.parts ? renewed(province, edit.parts) : generated;
  const type = block?.type ?? edit?.type;
  const key = block?.key ?? edit?.key;
  if (!parts || !type || !key) return null;
  const mark = block?.type === 'item' ? block.mark : '-';
  return { key, type, mark, edit, generated, parts };
}

/** A section's paragraphs in their order, the dropped ones among them. */
export function entriesOf(
  province: ProvinceQuarter,
  section: string,
  blocks: readonly (Block | null)[],
  edits: BriefingEdits,
): Entry[] {
  const known = blocks.filter((block) => block !== null);
  const own = edits.paragraphs.filter((edit) => edit.section === section);
  const find = (key: string) => own.find((edit) => edit.key === key) ?? null;
  const made = known.flatMap((block) => entry(province, block, find(block.key)) ?? []);
  // Added ones, and edited ones whose figures the generator has nothing to say of now.
  const rest = own
    .filter(({ key }) => !known.some((block) => block.key === key))
    .flatMap((edit) => entry(province, null, edit) ?? []);
  const all = new Map([...made, ...rest].map((one) => [one.key, one]));
  const order = inOrder([...all.keys()], edits.orders[section] ?? [...all.keys()]);
  return remarked(order.flatMap((key) => all.get(key) ?? []));
}

/** A numbered list is counted anew, over what is not dropped; what was added to it takes part. */
function remarked(entries: readonly Entry[]): Entry[] {
  const isNumbered = entries.some(({ mark }) => NUMBERED.test(mark));
  let count = 0;
  return entries.map((one) => {
    const counts =
      NUMBERED.test(one.mark) || (isNumbered && one.type === 'item' && isAdded(one.key));
    if (!counts || one.edit?.dropped) return one;
    count += 1;
    return { ...one, mark: `${count}.` };
  });
}

export function blockOf(province: ProvinceQuarter, { key, type, mark, parts }: Entry): Block {
  const inlines = toInlines(province, parts);
  return type === 'item' ? { type, key, mark, parts: inlines } : { type, key, parts: inlines };
}

export function blocksOf(
  province: ProvinceQuarter,
  section: string,
  blocks: readonly (Block | null)[],
  edits: BriefingEdits,
): Block[] {
  return entriesOf(province, section, blocks, edits)
    .filter(({ edit, parts }) => !edit?.dropped && parts.length > 0)
    .map((one) => blockOf(province, one));
}

/** Drafts with what people made of them; the generator's own when they made nothing. */
export function edited(
  province: ProvinceQuarter,
  drafts: readonly (Draft | null)[],
  edits: BriefingEdits,
): (Draft | null)[] {
  return drafts.map(
    (draft) =>
      draft && {
        ...draft,
        blocks: blocksOf(province, draft.key, draft.blocks, edits),
        sections: edited(province, draft.sections ?? [], edits),
      },
  );
}
