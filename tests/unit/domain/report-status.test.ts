import { describe, expect, it } from 'vitest';
import {
  isEditable,
  isUnsentCorrection,
  REPORT_EVENTS,
  REPORT_STATUSES,
  type ReportEvent,
  type ReportStatus,
  statusesBefore,
  transition,
} from '@/lib/domain/report-status';

/** Rows are what a report is, columns what happens, cells what it becomes; `-` cannot happen. */
const TRANSITIONS = `
                    save      request-signature   send-back  submit     return    approve   start-correction      abandon-correction
not-started         draft     -                   -          -          -         -         -                     -
draft               draft     awaiting-signature  -          -          -         -         -                     approved
awaiting-signature  -         -                   draft      submitted  -         -         -                     -
submitted           -         -                   -          -          returned  approved  -                     -
returned            returned  awaiting-signature  -          -          -         -         -                     -
approved            -         -                   -          -          -         -         draft                 -
`;

const [header = [], ...rows] = TRANSITIONS.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));
const cells = rows.flatMap(([status = '', ...results]) =>
  results.map((result, index) => ({
    status: status as ReportStatus,
    event: header[index] as ReportEvent,
    result,
  })),
);

describe("a report's status", () => {
  it('is decided for each status and event', () => {
    expect(header).toEqual(REPORT_EVENTS);
    expect(rows.map(([status]) => status)).toEqual(REPORT_STATUSES);
  });

  it.each(cells)('$status, $event: $result', ({ status, event, result }) => {
    expect(transition(status, event)).toBe(result === '-' ? null : result);
  });

  it('throws at an unknown event', () => {
    expect(() => transition('draft', 'delete' as ReportEvent)).toThrow('Unknown');
  });

  it('lets figures be typed until the signature is asked for, and again when returned', () => {
    expect(REPORT_STATUSES.filter(isEditable)).toEqual(['not-started', 'draft', 'returned']);
  });

  it.each([
    ['save', ['not-started', 'draft', 'returned']],
    ['request-signature', ['draft', 'returned']],
    ['send-back', ['awaiting-signature']],
    ['submit', ['awaiting-signature']],
    ['return', ['submitted']],
    ['approve', ['submitted']],
    ['start-correction', ['approved']],
    ['abandon-correction', ['draft']],
  ] as const)('%s happens to %j', (event, statuses) => {
    expect(statusesBefore(event)).toEqual(statuses);
  });

  it('reaches approved through a signature and a submission, or by going back to what was', () => {
    const into = (status: ReportStatus) =>
      cells.filter((cell) => cell.result === status).map((cell) => cell.status);
    expect(into('approved')).toEqual(['draft', 'submitted']);
    expect(into('submitted')).toEqual(['awaiting-signature']);
  });

  it.each([
    [{ correctionReason: null, submittedRevisionId: null, approvedRevisionId: null }, false],
    [{ correctionReason: null, submittedRevisionId: 1, approvedRevisionId: 1 }, false],
    [{ correctionReason: 'Đếm sót', submittedRevisionId: 1, approvedRevisionId: 1 }, true],
    [{ correctionReason: 'Đếm sót', submittedRevisionId: 2, approvedRevisionId: 1 }, false],
  ])('tells a correction that was not sent from other drafts: %o', (report, unsent) => {
    expect(isUnsentCorrection(report)).toBe(unsent);
  });

  it('can reach every status from the first', () => {
    const reached = new Set<ReportStatus>(['not-started']);
    for (const status of reached) {
      for (const event of REPORT_EVENTS) {
        const next = transition(status, event);
        if (next) reached.add(next);
      }
    }
    expect([...reached].sort()).toEqual([...REPORT_STATUSES].sort());
  });
});
