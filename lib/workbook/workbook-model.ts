import { catalogueOf } from '@/lib/domain/indicator';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { addressesOf } from './addresses';
import { cellKey, entryCells } from './entry-cells';
import { instructionLines } from './instructions';
import { postOfficesSheet, registerRanges, routesSheet } from './register-sheets';
import { type SheetContext, sectionSheet } from './section-sheet';
import type { SheetModel } from './sheet-model';
import { stampLines, stampOf } from './stamp';

/** A unit's form as a workbook: plain data, before any library. */
export interface WorkbookModel {
  readonly instructions: readonly string[];
  /** A sheet a section, and behind those with a register the register. */
  readonly sheets: readonly SheetModel[];
  readonly stamp: readonly (readonly [string, string])[];
}

export function workbookModel(detail: ReportDetail): WorkbookModel {
  const context: SheetContext = {
    detail,
    catalogue: catalogueOf(detail.catalogue.indicators),
    cells: new Map(entryCells(detail).map((cell) => [cellKey(cell), cell])),
    addresses: addressesOf(detail),
    ranges: registerRanges(detail),
  };
  const register = (section: string): SheetModel | null => {
    if (section === 'cables') return routesSheet(context);
    return section === 'post-offices' ? postOfficesSheet(context) : null;
  };
  return {
    instructions: instructionLines(detail),
    sheets: detail.catalogue.sections.flatMap((section, index) => {
      const behind = register(section.code);
      const own = sectionSheet(context, section, index);
      return behind ? [own, behind] : [own];
    }),
    stamp: stampLines(stampOf(detail)),
  };
}
