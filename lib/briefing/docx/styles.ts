import { AlignmentType, type IPropertiesOptions, LineRuleType } from 'docx';
import type { LayoutProfile } from '../layout';
import { looks } from './inline';
import { halfPoints } from './measures';

/** Names of the paragraph styles that are not Word's own. */
export const STYLE = { body: 'VanBan', item: 'MucLietKe', table: 'Bang' } as const;

const BLACK = '000000';

/** One font in all four slots: without the last two Word takes another one for pasted text. */
const fonts = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name });

export function stylesOf(layout: LayoutProfile): NonNullable<IPropertiesOptions['styles']> {
  const font = fonts(layout.font);
  const size = halfPoints(layout.sizes.body);
  const base = { font, color: BLACK };
  const spacing = {
    before: 0,
    after: layout.body.spacing,
    line: layout.body.line,
    lineRule: LineRuleType.AUTO,
  };
  const justified = {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: layout.body.firstLine },
    spacing,
  };
  const heading = (look: { bold: boolean; italics?: boolean }) => ({
    run: { ...base, ...looks({ ...look, size }) },
    // Not justified: a short heading over two lines would be torn apart.
    paragraph: { ...justified, alignment: AlignmentType.LEFT, keepNext: true },
  });
  const plain = { run: { ...base, ...looks({ size }) } };
  return {
    default: {
      document: {
        run: {
          ...base,
          ...looks({ size }),
          language: { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'vi-VN' },
        },
        paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { ...base, ...looks({ bold: true, size: halfPoints(layout.sizes.title) }) },
        paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
      },
      heading1: heading({ bold: true }),
      heading2: heading({ bold: true }),
      heading3: heading({ bold: true, italics: true }),
      heading4: plain,
      heading5: plain,
      heading6: plain,
      caption: plain,
      hyperlink: { run: base },
    },
    paragraphStyles: [
      {
        id: STYLE.body,
        name: 'Văn bản',
        basedOn: 'Normal',
        quickFormat: true,
        run: { ...base, ...looks({ size }) },
        paragraph: justified,
      },
      {
        id: STYLE.item,
        name: 'Mục liệt kê',
        basedOn: STYLE.body,
        quickFormat: true,
        paragraph: justified,
      },
      {
        id: STYLE.table,
        name: 'Bảng',
        basedOn: 'Normal',
        quickFormat: true,
        run: { ...base, ...looks({ size: halfPoints(layout.sizes.table) }) },
        paragraph: { spacing: { before: 20, after: 20, line: 240, lineRule: LineRuleType.AUTO } },
      },
    ],
  };
}
