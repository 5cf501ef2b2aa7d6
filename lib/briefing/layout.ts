import type { IsoDate } from '@/lib/domain/calendar';

export const LAYOUT_CODES = ['2011', '2020'] as const;
export type LayoutCode = (typeof LAYOUT_CODES)[number];

/** How an official document looks. Lengths in twips (1/1440 inch), sizes in points. */
export interface LayoutProfile {
  readonly code: LayoutCode;
  readonly legalBasis: string;
  /** First day on which it is the one to follow. */
  readonly from: IsoDate;
  readonly font: string;
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly edge: number;
  };
  /** Never on the first page of the document or of an appendix. */
  readonly pageNumber: {
    readonly place: 'header-centre' | 'footer-right';
    readonly size: number;
  };
  readonly sizes: {
    readonly nation: number;
    readonly motto: number;
    readonly bodies: number;
    readonly number: number;
    readonly placeAndDate: number;
    readonly title: number;
    readonly body: number;
    readonly signature: number;
    readonly recipientsTitle: number;
    readonly recipients: number;
    readonly appendixLabel: number;
    readonly table: number;
  };
  readonly body: {
    readonly firstLine: number;
    /** Between two paragraphs. */
    readonly spacing: number;
    /** In 240ths of a line. */
    readonly line: number;
  };
  /** Length of the rule under the issuing body and the subject, as a part of the line above it. */
  readonly ruleShare: number;
}

/** What both regulations say alike. */
const COMMON = {
  font: 'Times New Roman',
  // A4; 20 mm above and below, 30 mm left, 15 mm right.
  page: {
    width: 11906,
    height: 16838,
    top: 1134,
    bottom: 1134,
    left: 1701,
    right: 850,
    edge: 567,
  },
  sizes: {
    nation: 12,
    motto: 13,
    bodies: 12,
    number: 13,
    placeAndDate: 13,
    title: 14,
    body: 14,
    signature: 14,
    recipientsTitle: 12,
    recipients: 11,
    appendixLabel: 14,
    table: 11,
  },
  body: { firstLine: 720, spacing: 120, line: 264 },
  ruleShare: 0.4,
} as const;

/** Oldest first; the first one also serves days before it. */
export const LAYOUTS: readonly LayoutProfile[] = [
  {
    ...COMMON,
    code: '2011',
    legalBasis: 'Thông tư số 01/2011/TT-BNV',
    from: '2011-03-05',
    pageNumber: { place: 'footer-right', size: 14 },
  },
  {
    ...COMMON,
    code: '2020',
    legalBasis: 'Nghị định số 30/2020/NĐ-CP',
    from: '2020-03-05',
    pageNumber: { place: 'header-centre', size: 14 },
  },
];

const FIRST: LayoutProfile = (() => {
  const [first] = LAYOUTS;
  if (!first) throw new RangeError('No layout');
  return first;
})();

/** The layout in force on a day, or the one named. */
export function layoutFor(day: IsoDate, override: LayoutCode | null = null): LayoutProfile {
  if (override) return LAYOUTS.find((layout) => layout.code === override) ?? FIRST;
  return LAYOUTS.findLast((layout) => layout.from <= day) ?? FIRST;
}
