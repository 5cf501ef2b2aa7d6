import type { Indicator } from '@/lib/domain/indicator';
import type { Section } from '@/lib/domain/province';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { inSheet } from './sheet-model';

/** Rows before the first indicator: codes, title, whose, hint, heads. */
export const HEAD_ROWS = 5;
export const VALUE_COLUMN = 4;
export const BEFORE_COLUMN = 5;

/** Excel's limit for a sheet's name is 31; the part before the first comma says enough. */
export function sheetNameOf(section: Section, index: number): string {
  const [brief = ''] = section.name.vi.split(',');
  return `${index + 1}. ${brief.replaceAll(/[[\]:*?/\\']/g, ' ')}`.slice(0, 31).trim();
}

export type SheetLine =
  | { readonly type: 'group'; readonly name: string }
  | { readonly type: 'indicator'; readonly indicator: Indicator };

/** The lines of a section's sheet below its heads: indicators, with their group's name once above. */
export function linesOf(indicators: readonly Indicator[]): SheetLine[] {
  let group: string | null = null;
  return indicators.flatMap((indicator): SheetLine[] => {
    const own = indicator.group?.vi ?? null;
    const begins = own !== null && own !== group;
    group = own;
    const line: SheetLine = { type: 'indicator', indicator };
    return begins ? [{ type: 'group', name: own }, line] : [line];
  });
}

export interface Address {
  readonly sheet: string;
  readonly row: number;
}

/** Where each indicator's figures stand. */
export function addressesOf({ catalogue }: ReportDetail): Map<string, Address> {
  return new Map(
    catalogue.sections.flatMap((section, index) =>
      linesOf(
        catalogue.indicators.filter((indicator) => indicator.section === section.code),
      ).flatMap((line, offset) =>
        line.type === 'indicator'
          ? [
              [
                line.indicator.code,
                { sheet: sheetNameOf(section, index), row: HEAD_ROWS + 1 + offset },
              ] as const,
            ]
          : [],
      ),
    ),
  );
}

/** A reference as seen from a sheet. */
export function reference({ sheet, row }: Address, column: string, from: string): string {
  const at = `${column}${row}`;
  return sheet === from ? at : inSheet(sheet, at);
}
