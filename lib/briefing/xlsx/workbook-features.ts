import type writeXlsxFile from 'write-excel-file/node';
import { address, columnName, type LiveFormula, type SheetModel } from './cells';

/* What the library leaves to its users: values beside formulas, and how the sheets are printed. */

const escaped = (value: string): string =>
  value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const isFormula = (value: unknown): value is LiveFormula =>
  typeof value === 'object' && value !== null && 'formula' in value;

/** Results of the formulas of a sheet, by address. */
function resultsOf({ rows }: SheetModel): Map<string, number | null> {
  const results = new Map<string, number | null>();
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (isFormula(cell?.value)) results.set(address(row, column), cell.value.result);
    });
  });
  return results;
}

/** Beside a formula stands its value; an empty text where it is unknown. */
function withResults(xml: string, sheet: SheetModel): string {
  const results = resultsOf(sheet);
  return xml.replace(
    /<c r="([A-Z]+\d+)"([^>]*)>(<f>[^<]*<\/f>)<\/c>/g,
    (_cell, at: string, rest: string, formula: string) => {
      const result = results.get(at) ?? null;
      return result === null
        ? `<c r="${at}"${rest} t="str">${formula}<v></v></c>`
        : `<c r="${at}"${rest}>${formula}<v>${result}</v></c>`;
    },
  );
}

const FOOTER =
  '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P/&amp;N</oddFooter></headerFooter>';

/** One page wide, as many high as it takes; pages numbered. */
const withPrinting = (xml: string): string =>
  xml
    .replace(/(<worksheet [^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(/(<pageSetup [^>]*\/>)/, `$1${FOOTER}`);

/** What goes on paper, and the head that is repeated on each page. */
function printNames(sheets: readonly SheetModel[]): string {
  const names = sheets.flatMap(
    ({ name, head, frozenColumns, printedColumns, rows: all }, index) => {
      const sheet = `'${name.replaceAll("'", "''")}'`;
      const columns = `${sheet}!$A:$${columnName(frozenColumns - 1)}`;
      const rows = `${sheet}!$${head.first}:$${head.last}`;
      const area = `${sheet}!$A$1:$${columnName(printedColumns - 1)}$${all.length}`;
      const named = (what: string, where: string) =>
        `<definedName name="_xlnm.${what}" localSheetId="${index}">${escaped(where)}</definedName>`;
      return [named('Print_Area', area), named('Print_Titles', `${columns},${rows}`)];
    },
  );
  return `<definedNames>${names.join('')}</definedNames>`;
}

type NodeFeature = NonNullable<
  NonNullable<Parameters<typeof writeXlsxFile>[1]>['features']
>[number];

export function workbookFeature(sheets: readonly SheetModel[]): NodeFeature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (tag, attributes) =>
            tag === 'pageSetup' ? { ...attributes, fitToWidth: '1', fitToHeight: '0' } : attributes,
          transform: (xml, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            return sheet ? withPrinting(withResults(xml, sheet)) : xml;
          },
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            xml
              .replace(/<definedNames\/>/, printNames(sheets))
              .replace(/<calcPr\/>/, '<calcPr calcId="191029" fullCalcOnLoad="1"/>'),
        },
      },
    },
  };
}
