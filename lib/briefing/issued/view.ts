import type { ProvinceQuarter } from '@/lib/domain/province';
import type { Block, BriefingDocument, DocumentSection, Inline } from '../document';
import type { TextStyle } from '../edit/parts';
import {
  type BriefingView,
  type EntryView,
  type PartView,
  type SectionView,
  sourceView,
} from '../edit/view';
import { figureText } from '../figure-text';
import { figureValue } from '../figure-value';
import { plain } from '../phrase';

/* An issued document for reading: its words as they were, its numbers beside what they would be now. */

function partsOf(
  province: ProvinceQuarter,
  inlines: readonly Inline[],
  style: TextStyle = null,
): PartView[] {
  return inlines.flatMap((inline): PartView[] => {
    if (inline.type === 'emphasis') return partsOf(province, inline.parts, inline.style);
    if (inline.type === 'text') return [{ type: 'text', text: inline.text, style }];
    const value = figureValue(province, inline.source);
    const actual = value === null ? null : figureText(value, inline.style);
    const source = sourceView(province, inline.source);
    const { text } = inline;
    if (actual === null || actual === text) {
      return [{ type: 'figure', text, style, source, lost: actual === null }];
    }
    return [{ type: 'typed', text, style, state: 'differs', actual, source }];
  });
}

function entryOf(province: ProvinceQuarter, block: Block): EntryView {
  return {
    key: block.key,
    type: block.type,
    mark: block.type === 'item' ? block.mark : '',
    added: false,
    dropped: false,
    edited: false,
    parts: partsOf(province, block.parts),
    text: plain(block.parts),
    generated: null,
    outdated: false,
  };
}

const sectionOf = (province: ProvinceQuarter, section: DocumentSection): SectionView => ({
  ...section,
  entries: section.blocks.map((block) => entryOf(province, block)),
  sections: section.sections.map((below) => sectionOf(province, below)),
});

export function issuedView(province: ProvinceQuarter, document: BriefingDocument): BriefingView {
  return {
    sections: document.sections.map((section) => sectionOf(province, section)),
    closing: {
      key: 'closing',
      level: 1,
      label: '',
      heading: '',
      entries: document.closing.map((block) => entryOf(province, block)),
      sections: [],
    },
  };
}
