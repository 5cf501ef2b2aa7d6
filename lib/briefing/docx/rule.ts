import { BorderStyle, LineRuleType, Paragraph } from 'docx';

/**
 * A rule of a given length, centred in an area: the upper border of a paragraph that is drawn in
 * as far as needed. Unlike underlining it has a length of its own, unlike a drawing it stays put.
 */
export function rule(length: number, area: number, after = 0): Paragraph {
  const side = Math.max(0, Math.round((area - length) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 60, after, line: 40, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    run: { size: 2, sizeComplexScript: 2 },
  });
}
