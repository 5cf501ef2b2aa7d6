import {
  AlignmentType,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import type { LayoutProfile } from '../layout';
import { looks } from './inline';
import { halfPoints } from './measures';

const empty = () => new Paragraph({ children: [] });

/** The number of the page; the first page of the document and of each appendix bears none. */
function numbering(layout: LayoutProfile): Pick<ISectionOptions, 'headers' | 'footers'> {
  const { place, size } = layout.pageNumber;
  const number = (alignment: (typeof AlignmentType)['CENTER' | 'RIGHT']) =>
    new Paragraph({
      alignment,
      children: [
        new TextRun({ children: [PageNumber.CURRENT], ...looks({ size: halfPoints(size) }) }),
      ],
    });
  if (place === 'header-centre') {
    return {
      headers: {
        default: new Header({ children: [number(AlignmentType.CENTER)] }),
        first: new Header({ children: [empty()] }),
      },
    };
  }
  return {
    footers: {
      default: new Footer({ children: [number(AlignmentType.RIGHT)] }),
      first: new Footer({ children: [empty()] }),
    },
  };
}

/** A part of the document with pages, and page numbers, of its own. */
export function part(
  layout: LayoutProfile,
  children: ISectionOptions['children'],
): ISectionOptions {
  const { page } = layout;
  return {
    ...numbering(layout),
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: { width: page.width, height: page.height, orientation: PageOrientation.PORTRAIT },
        margin: {
          top: page.top,
          bottom: page.bottom,
          left: page.left,
          right: page.right,
          header: page.edge,
          footer: page.edge,
          gutter: 0,
        },
        pageNumbers: { start: 1 },
      },
    },
    children,
  };
}
