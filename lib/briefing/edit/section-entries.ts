import type { ProvinceQuarter } from '@/lib/domain/province';
import type { Draft } from '../blocks';
import { CLOSING, draftsOf } from '../compose';
import type { Block } from '../document';
import { factsOf } from '../facts';
import { closing } from '../frame';
import type { BriefingInput } from '../input';
import { type Anchor, anchorsOf } from './anchors';
import type { BriefingEdits } from './edits';
import { type Entry, entriesOf } from './entries';

function generatedIn(
  drafts: readonly (Draft | null)[],
  section: string,
): readonly (Block | null)[] | null {
  for (const draft of drafts) {
    if (!draft) continue;
    if (draft.key === section) return draft.blocks;
    const found = generatedIn(draft.sections ?? [], section);
    if (found) return found;
  }
  return null;
}

const blocksIn = (drafts: readonly (Draft | null)[]): Block[] =>
  drafts.flatMap((draft) =>
    draft
      ? [...draft.blocks.filter((block) => block !== null), ...blocksIn(draft.sections ?? [])]
      : [],
  );

/** What numbers typed anywhere in the briefing are compared with. */
export const anchorsFor = (
  province: ProvinceQuarter,
  drafts: readonly (Draft | null)[],
): Anchor[] => anchorsOf(province, blocksIn(drafts));

/** A section's paragraphs as they stand; null where the briefing has no such section. */
export function sectionDesk(
  input: BriefingInput,
  edits: BriefingEdits,
  section: string,
): { readonly entries: readonly Entry[]; readonly anchors: readonly Anchor[] } | null {
  const drafts = draftsOf(factsOf(input));
  const blocks = section === CLOSING ? closing(input) : generatedIn(drafts, section);
  return (
    blocks && {
      entries: entriesOf(input.province, section, blocks, edits),
      anchors: anchorsFor(input.province, drafts),
    }
  );
}
