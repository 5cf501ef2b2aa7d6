import { describe, expect, test } from 'vitest';
import type { Punctuality } from '@/lib/domain/punctuality';
import { REPORT_STATUSES, type ReportStatus } from '@/lib/domain/report-status';
import {
  cellState,
  isReviewFilter,
  matchesFilter,
  missingRows,
  REVIEW_FILTERS,
  type ReviewRow,
  type SectionCell,
  summaryOf,
} from '@/lib/domain/review';
import { LONG_AN } from '../../support/domain';

const cell = (given: Partial<SectionCell>): SectionCell => ({
  code: 'email',
  filled: 0,
  total: 2,
  written: false,
  errors: 0,
  warnings: 0,
  unexplained: 0,
  notices: 0,
  standing: null,
  ...given,
});

function aRow(code: string, status: ReportStatus, given: Partial<ReviewRow> = {}): ReviewRow {
  const unit = LONG_AN.find((candidate) => candidate.code === code);
  if (!unit) throw new Error(`No unit ${code}`);
  const received = status === 'submitted' || status === 'approved';
  return {
    unit: { ...unit, position: 1 },
    status,
    version: 1,
    standing: received ? 'approved' : null,
    dueOn: '2013-06-20',
    daysLeft: -4,
    awaited: !received,
    extended: false,
    punctuality: (received ? 'in-time' : 'overdue') satisfies Punctuality,
    firstSubmittedAt: null,
    lastChangedAt: null,
    openComments: 0,
    mayApprove: false,
    sections: [],
    ...given,
  };
}

describe('a cell', () => {
  test.each([
    [cell({}), 'empty'],
    [cell({ filled: 1 }), 'partial'],
    [cell({ filled: 2 }), 'complete'],
    [cell({ total: 0 }), 'empty'],
    [cell({ total: 0, written: true }), 'complete'],
    // Words alone do not fill a section that asks for figures.
    [cell({ written: true }), 'empty'],
  ] as const)('%o is %s', (given, state) => {
    expect(cellState(given)).toBe(state);
  });
});

describe('the summary', () => {
  const rows = [
    aRow('794', 'approved'),
    aRow('802', 'submitted', { punctuality: 'submitted-late' }),
    aRow('803', 'draft'),
    aRow('804', 'returned', { punctuality: 'in-time' }),
    // A correction is being written: what was approved still stands.
    aRow('805', 'draft', { standing: 'approved', punctuality: 'in-time' }),
    aRow('806', 'not-started'),
    aRow('so-tttt', 'draft'),
  ];

  test('counts units without the Department', () => {
    expect(summaryOf(rows)).toEqual({
      expected: 6,
      received: 3,
      approved: 1,
      submitted: 1,
      awaiting: 0,
      returned: 1,
      draft: 2,
      notStarted: 1,
      overdue: 2,
    });
  });

  test('misses those whose figures the Department does not have', () => {
    expect(missingRows(rows).map(({ unit }) => unit.code)).toEqual(['803', '804', '806']);
  });
});

describe('filters', () => {
  test('each status but none other matches its own filter', () => {
    for (const status of REPORT_STATUSES) {
      expect(isReviewFilter(status)).toBe(true);
      for (const other of REPORT_STATUSES) {
        if (isReviewFilter(status)) {
          expect(matchesFilter(aRow('794', other), status)).toBe(other === status);
        }
      }
    }
  });

  test('punctuality and comments are filters too; other words are none', () => {
    expect(matchesFilter(aRow('794', 'draft'), 'overdue')).toBe(true);
    expect(matchesFilter(aRow('794', 'approved'), 'overdue')).toBe(false);
    expect(matchesFilter(aRow('794', 'draft', { openComments: 2 }), 'with-comments')).toBe(true);
    expect(isReviewFilter('all')).toBe(false);
    expect(isReviewFilter(undefined)).toBe(false);
    expect(new Set(REVIEW_FILTERS).size).toBe(REVIEW_FILTERS.length);
  });
});
