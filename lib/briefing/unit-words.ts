import type { UnitQuarter } from '@/lib/domain/province';
import { foldText, normaliseText } from '@/lib/format/text';
import { textOf } from './province-figures';

/* What people wrote in their reports: carried over, never rewritten. */

/**
 * Text of a report as it can stand in a sentence: one line, hyphens for the dashes that mean
 * "unknown" elsewhere in the document, no full stop of its own.
 */
export function carried(text: string): string {
  return normaliseText(text)
    .replace(/\s*[\u2012-\u2015]\s*/g, (dash) => (/\s/.test(dash) ? ' - ' : '-'))
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-+•*]+/, '')
    .replace(/[\s.;,]+$/, '')
    .trim();
}

/** Points of a text: one to a line. */
export const pointsIn = (text: string): string[] =>
  normaliseText(text)
    .split(/\n|;\s*(?=\p{Lu})/u)
    .map(carried)
    .filter((point) => point !== '');

/** What a unit says under an indicator, and as its remark on a section. */
export function pointsOf(entry: UnitQuarter, code: string, section: string | null): string[] {
  const remarks = entry.remarks.filter((remark) => remark.section === section);
  const texts = [textOf(entry, code), ...remarks.map((remark) => remark.text)];
  return texts.flatMap((text) => (text === null ? [] : pointsIn(text)));
}

/** Whether a unit made a point, however it wrote it. */
export const makesPoint = (
  entry: UnitQuarter,
  code: string,
  section: string | null,
  point: string,
): boolean => pointsOf(entry, code, section).some((text) => foldText(text) === foldText(point));
