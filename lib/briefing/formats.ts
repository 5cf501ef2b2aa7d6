/* The files that a briefing can be taken as; the code is the ending of their names. */

export const BRIEFING_FORMATS = {
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  pdf: { mediaType: 'application/pdf' },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  pptx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  },
} satisfies Record<string, { readonly mediaType: string }>;

export type BriefingFormat = keyof typeof BRIEFING_FORMATS;
