import type { BriefingView, SectionView } from '@/lib/briefing/edit/view';
import type { EditedParagraph } from './regenerate-all';

/** The paragraphs whose words are somebody's own and not those that the data give now. */
export function editedIn(
  view: BriefingView,
  history: Readonly<Record<string, { readonly version: number }>>,
): EditedParagraph[] {
  const of = (section: SectionView): EditedParagraph[] => [
    ...section.entries.flatMap(({ key, text, generated, dropped }) =>
      generated === null || dropped
        ? []
        : [{ section: section.key, key, text, generated, version: history[key]?.version ?? 0 }],
    ),
    ...section.sections.flatMap(of),
  ];
  return [...view.sections.flatMap(of), ...of(view.closing)];
}
