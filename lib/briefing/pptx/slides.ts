import type { BriefingDocument, DocumentSection } from '../document';
import type { Facts } from '../facts';
import { upper, upperFirst } from '../phrase';
import { chartOf, type SlideChart } from './charts';
import { type KeyFigure, keyFigures } from './key-figures';
import { keySentence, pagesOf, wholeText } from './sentences';

/* The briefing as slides: what each of them says, before anything is drawn. */

export type Slide =
  | {
      readonly kind: 'title';
      readonly above: readonly string[];
      readonly title: string;
      readonly below: string;
    }
  | { readonly kind: 'figures'; readonly title: string; readonly figures: readonly KeyFigure[] }
  | {
      readonly kind: 'area';
      readonly title: string;
      readonly sentence: string;
      readonly chart: SlideChart | null;
      /** All that the document says of it: the speaker's notes. */
      readonly notes: string;
    }
  | { readonly kind: 'list'; readonly title: string; readonly items: readonly string[] };

export function slidesOf(document: BriefingDocument, f: Facts): Slide[] {
  const section = (key: string) => document.sections.find((one) => one.key === key) ?? null;
  return [
    {
      kind: 'title',
      above: [document.letterhead.superiorBody, document.letterhead.issuingBody],
      title: document.properties.title,
      below: document.letterhead.placeAndDate,
    },
    { kind: 'figures', title: 'Số liệu chủ yếu', figures: keyFigures(f) },
    ...(section('results')?.sections ?? []).flatMap((area) => areaSlides(f, area)),
    ...listSlides(section('limits')),
    ...listSlides(section('tasks')),
  ];
}

/** An area that is told in points, and has nothing to draw, is a list. */
function areaSlides(f: Facts, area: DocumentSection): Slide[] {
  const chart = chartOf(f, area.key);
  if (!chart && area.blocks.every(({ type }) => type === 'item')) return listSlides(area);
  const sentence = keySentence(area, chart?.indicator ?? null);
  return [{ kind: 'area', title: area.heading, sentence, chart, notes: wholeText(area) }];
}

/** The points of a section, on as many slides as they need. */
function listSlides(section: DocumentSection | null): Slide[] {
  if (!section) return [];
  const pages = pagesOf(section);
  const title = lowered(section.heading);
  return pages.map((items, index) => ({
    kind: 'list',
    title: pages.length === 1 ? title : `${title} (${index + 1}/${pages.length})`,
    items,
  }));
}

/** Headings in capitals are tiring on a screen; a quarter's number keeps them. */
function lowered(heading: string): string {
  if (heading !== upper(heading)) return heading;
  return upperFirst(heading.toLocaleLowerCase('vi')).replace(/(?<=quý )(i{1,3}|iv)\b/u, (number) =>
    number.toUpperCase(),
  );
}
