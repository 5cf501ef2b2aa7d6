import type { IsoDate } from '@/lib/domain/calendar';
import type { PeriodCode } from '@/lib/domain/quarter';
import type { FigureSource } from './figure-source';
import type { FigureStyle } from './figure-text';
import type { LayoutProfile } from './layout';

/*
 * The briefing as data: what it says, in which order, and where each number comes from. Nothing
 * here knows a file format; a renderer walks it.
 */

export interface PlainText {
  readonly type: 'text';
  readonly text: string;
}

export interface Emphasis {
  readonly type: 'emphasis';
  readonly style: 'bold' | 'italic';
  readonly parts: readonly Inline[];
}

/** A number that knows its source: it can be computed again and found to agree or not. */
export interface BoundFigure {
  readonly type: 'figure';
  /** What is counted, of whom, for which quarter. */
  readonly source: FigureSource;
  /** As computed: a rate is a fraction, a change keeps its sign. */
  readonly value: number;
  readonly style: FigureStyle;
  /** As shown. */
  readonly text: string;
}

export type Inline = PlainText | Emphasis | BoundFigure;

export interface Paragraph {
  readonly type: 'paragraph';
  /** Stable between two compositions, so that an edited paragraph finds its place again. */
  readonly key: string;
  readonly parts: readonly Inline[];
}

/** An item of a list, with its mark as written: "-", "1.". */
export interface Item {
  readonly type: 'item';
  readonly key: string;
  readonly mark: string;
  readonly parts: readonly Inline[];
}

export type Block = Paragraph | Item;

export interface DocumentSection {
  readonly key: string;
  readonly level: 1 | 2 | 3;
  /** "I.", "1.", "a)". */
  readonly label: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly DocumentSection[];
}

export interface TableColumn {
  readonly key: string;
  readonly header: string;
  /** Heading that neighbouring columns share, or null. */
  readonly group: string | null;
  readonly align: 'left' | 'center' | 'right';
  /** Relative to the other columns. */
  readonly width: number;
}

export interface TableRow {
  readonly key: string;
  readonly role: 'unit' | 'total' | 'note';
  /** One for each column; an unknown figure is the plain text "–". */
  readonly cells: readonly (readonly Inline[])[];
}

export interface DocumentTable {
  readonly key: string;
  readonly caption: string | null;
  /** Whether it is to stand on one page where it can: rows of one line each. */
  readonly compact: boolean;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface Appendix {
  readonly key: string;
  /** "Phụ lục I". */
  readonly label: string;
  readonly title: string;
  /** "(Kèm theo Báo cáo số … ngày …", "của …)": in parts between which a line may end. */
  readonly reference: readonly string[];
  readonly notes: readonly string[];
  readonly tables: readonly DocumentTable[];
}

export interface Letterhead {
  readonly superiorBody: string;
  readonly issuingBody: string;
  readonly nation: string;
  readonly motto: string;
  /** "Số: 05/BC-STTTT", with room to write where the number is not given yet. */
  readonly number: string;
  readonly placeAndDate: string;
}

export interface Signature {
  /** "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC". */
  readonly titles: readonly string[];
  readonly name: string;
}

export interface BriefingDocument {
  readonly period: PeriodCode;
  readonly layout: LayoutProfile;
  /** What the file's properties say; the day is the one that the document bears, or the meeting's. */
  readonly properties: {
    readonly title: string;
    readonly subject: string;
    readonly creator: string;
    readonly language: 'vi-VN';
    readonly day: IsoDate;
  };
  readonly letterhead: Letterhead;
  readonly title: string;
  readonly subject: string;
  /** The subject in parts between which a line may end; joined by spaces they are the subject. */
  readonly subjectParts: readonly string[];
  /** Shown under the title where the figures are a demonstration's; null otherwise. */
  readonly notice: string | null;
  readonly opening: readonly Block[];
  readonly sections: readonly DocumentSection[];
  readonly closing: readonly Block[];
  readonly recipients: readonly string[];
  readonly signature: Signature;
  readonly appendices: readonly Appendix[];
}
