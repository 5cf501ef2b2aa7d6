import type { BriefingDocument } from './document';
import { renderDocx } from './docx/render';
import type { BriefingFormat } from './formats';
import type { BriefingInput } from './input';
import { renderPdf } from './pdf/render';
import { renderPptx } from './pptx/render';
import { renderXlsx } from './xlsx/render';

type Render = (document: BriefingDocument, input: BriefingInput) => Promise<Uint8Array>;

/** The one renderer of each format. Equal input gives equal bytes. */
export const RENDERERS: Readonly<Record<BriefingFormat, Render>> = {
  docx: renderDocx,
  pdf: async (document) => renderPdf(document),
  xlsx: renderXlsx,
  pptx: renderPptx,
};
