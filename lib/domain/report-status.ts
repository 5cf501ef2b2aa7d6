/** Where a report stands. Punctuality is another axis: see `punctuality.ts`. */
export const REPORT_STATUSES = [
  'not-started',
  'draft',
  'awaiting-signature',
  'submitted',
  'returned',
  'approved',
] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

export const REPORT_EVENTS = [
  'save',
  'request-signature',
  'send-back',
  'submit',
  'return',
  'approve',
  'start-correction',
  'abandon-correction',
] as const;
export type ReportEvent = (typeof REPORT_EVENTS)[number];

const never = (value: never): never => {
  throw new Error(`Unknown status or event: ${String(value)}`);
};

/** The status after an event, or null when the event cannot happen to such a report. */
export function transition(status: ReportStatus, event: ReportEvent): ReportStatus | null {
  switch (event) {
    case 'save':
      return afterSave(status);
    case 'request-signature':
      return status === 'draft' || status === 'returned' ? 'awaiting-signature' : null;
    case 'send-back':
      return status === 'awaiting-signature' ? 'draft' : null;
    case 'submit':
      return status === 'awaiting-signature' ? 'submitted' : null;
    case 'return':
      return status === 'submitted' ? 'returned' : null;
    case 'approve':
      return status === 'submitted' ? 'approved' : null;
    case 'start-correction':
      return status === 'approved' ? 'draft' : null;
    case 'abandon-correction':
      // Of drafts only one that corrects: `isUnsentCorrection` tells, and the write asks again
      return status === 'draft' ? 'approved' : null;
    default:
      return never(event);
  }
}

function afterSave(status: ReportStatus): ReportStatus | null {
  if (status === 'not-started' || status === 'draft') return 'draft';
  return status === 'returned' ? 'returned' : null;
}

/** What tells a correction that the Department has not had yet from every other draft. */
interface Corrected {
  readonly correctionReason: string | null;
  readonly submittedRevisionId: number | null;
  readonly approvedRevisionId: number | null;
}

/** Whether all that the Department has is what it approved: then the correction can be dropped. */
export const isUnsentCorrection = (report: Corrected): boolean =>
  report.correctionReason !== null &&
  report.approvedRevisionId !== null &&
  report.submittedRevisionId === report.approvedRevisionId;

/** Whether figures may be typed. */
export const isEditable = (status: ReportStatus): boolean => transition(status, 'save') !== null;

/** Statuses from which an event can happen, for the guard in a write. */
export const statusesBefore = (event: ReportEvent): ReportStatus[] =>
  REPORT_STATUSES.filter((status) => transition(status, event) !== null);
