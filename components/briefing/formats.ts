/** The files that a briefing can be taken as, the one that is edited further first. */
export const FORMATS = ['docx', 'pdf', 'xlsx', 'pptx'] as const;
