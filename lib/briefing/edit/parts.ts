import type { ProvinceQuarter } from '@/lib/domain/province';
import type { Inline } from '../document';
import type { FigureSource } from '../figure-source';
import { type FigureStyle, figureText } from '../figure-text';
import { figureValue } from '../figure-value';

/*
 * A paragraph as it is edited and kept: a flat row of parts. A number is either bound to its source
 * (and then computed again whenever the document is made), or was typed over one that was, and
 * remembers which.
 */

export type TextStyle = 'bold' | 'italic' | null;

interface Piece {
  readonly text: string;
  readonly style: TextStyle;
}

/** Where a number comes from and how it is written. */
export interface Origin {
  readonly source: FigureSource;
  readonly format: FigureStyle;
}

/** `O` is what is known of a number's origin: the page knows less of it than the server. */
export type SourcedPart<O = Origin> =
  | (Piece & O & { readonly type: 'figure' })
  /** Typed by hand where a bound figure stood. */
  | (Piece & O & { readonly type: 'typed' });

export type EditPart<O = Origin> = (Piece & { readonly type: 'text' }) | SourcedPart<O>;

export const plainOf = (parts: readonly Piece[]): string => parts.map(({ text }) => text).join('');

export function toParts(inlines: readonly Inline[], style: TextStyle = null): EditPart[] {
  return inlines.flatMap((inline): EditPart[] => {
    if (inline.type === 'emphasis') return toParts(inline.parts, inline.style);
    if (inline.type === 'text') return [{ type: 'text', text: inline.text, style }];
    const { text, source, style: format } = inline;
    return [{ type: 'figure', text, style, source, format }];
  });
}

/** With each bound number as the data give it now; one that is unknown now stays as it was. */
export function renewed(province: ProvinceQuarter, parts: readonly EditPart[]): EditPart[] {
  return parts.map((part) => {
    if (part.type !== 'figure') return part;
    const value = figureValue(province, part.source);
    return value === null ? part : { ...part, text: figureText(value, part.format) };
  });
}

const inline = (province: ProvinceQuarter, part: EditPart): Inline => {
  const value = part.type === 'figure' ? figureValue(province, part.source) : null;
  if (part.type !== 'figure' || value === null) return { type: 'text', text: part.text };
  const { source, format } = part;
  return { type: 'figure', source, value, style: format, text: figureText(value, format) };
};

/** What the renderers take: typed numbers are text like any other. */
export function toInlines(province: ProvinceQuarter, parts: readonly EditPart[]): Inline[] {
  return parts.map((part) => {
    const one = inline(province, part);
    return part.style === null ? one : { type: 'emphasis', style: part.style, parts: [one] };
  });
}
