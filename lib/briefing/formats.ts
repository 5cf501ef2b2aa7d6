import type { BriefingDocument } from './document';
import { renderDocx } from './docx/render';
import type { BriefingInput } from './input';
import { renderPdf } from './pdf/render';
import { renderPptx } from './pptx/render';
import { renderXlsx } from './xlsx/render';

/* The files that a briefing can be taken as; the code is the ending of their names. */

interface Format {
  readonly mediaType: string;
  render(document: BriefingDocument, input: BriefingInput): Promise<Uint8Array>;
}

export const BRIEFING_FORMATS = {
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    render: renderDocx,
  },
  pdf: {
    mediaType: 'application/pdf',
    render: async (document) => renderPdf(document),
  },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    render: renderXlsx,
  },
  pptx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    render: renderPptx,
  },
} satisfies Record<string, Format>;

export type BriefingFormat = keyof typeof BRIEFING_FORMATS;
