import type { NamedUnit } from '@/lib/boundaries/match-units';
import { type BoundaryReading, readBoundaries } from '@/lib/boundaries/read-boundaries';
import { composeBriefing } from '@/lib/briefing/compose';
import type { BriefingDocument } from '@/lib/briefing/document';
import type { BriefingEdits } from '@/lib/briefing/edit/edits';
import { BRIEFING_FORMATS, type BriefingFormat } from '@/lib/briefing/formats';
import type { BriefingInput } from '@/lib/briefing/input';
import { RENDERERS } from '@/lib/briefing/render';
import { renderXlsx } from '@/lib/explorer/render-xlsx';
import type { ExplorerSheet } from '@/lib/explorer/sheet';
import type { WorkbookModel } from '@/lib/workbook/workbook-model';
import { writeWorkbook } from '@/lib/workbook/write';

/* What the process of the documents can make, and what it reads: plain values in, plain values out. */

type Bytes = Uint8Array<ArrayBuffer>;

interface WholeBriefing {
  readonly document: BriefingDocument;
  readonly files: readonly { readonly format: BriefingFormat; readonly content: Bytes }[];
}

async function briefingFile(
  format: BriefingFormat,
  input: BriefingInput,
  edits: BriefingEdits,
): Promise<Bytes> {
  return new Uint8Array(await RENDERERS[format](composeBriefing(input, edits), input));
}

/** The document and each of its files, of one composition. */
async function wholeBriefing(input: BriefingInput, edits: BriefingEdits): Promise<WholeBriefing> {
  const document = composeBriefing(input, edits);
  const files: { format: BriefingFormat; content: Bytes }[] = [];
  for (const format of Object.keys(BRIEFING_FORMATS) as BriefingFormat[]) {
    files.push({ format, content: new Uint8Array(await RENDERERS[format](document, input)) });
  }
  return { document, files };
}

async function unitForm(model: WorkbookModel): Promise<Bytes> {
  return writeWorkbook(model);
}

async function explorerTable(sheet: ExplorerSheet, title: string): Promise<Bytes> {
  return new Uint8Array(await renderXlsx(sheet, title));
}

/** A big file of outlines takes seconds to read and draw. */
async function boundaryReading(
  content: Uint8Array,
  units: readonly NamedUnit[],
): Promise<BoundaryReading> {
  return readBoundaries(content, units);
}

/** Answers when everything above is loaded. */
async function ready(): Promise<true> {
  return true;
}

export const JOBS = {
  ready,
  briefingFile,
  wholeBriefing,
  unitForm,
  explorerTable,
  boundaryReading,
};

export type Jobs = typeof JOBS;
