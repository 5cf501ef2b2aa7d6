import { describe, expect, it } from 'vitest';
import { nextStepOf, progressOf, sectionProgress } from '@/components/reports/next-step';
import type { ReportDetail, SectionState } from '@/lib/domain/report-detail';

const section = (code: string, over: Partial<SectionState> = {}): SectionState => ({
  code,
  version: 1,
  remark: '',
  editable: true,
  savedAt: null,
  savedBy: null,
  savedBySelf: false,
  filled: 3,
  total: 3,
  review: null,
  errors: 0,
  warnings: 0,
  unexplained: 0,
  ...over,
});

const none = {
  requestSignature: false,
  sendBack: false,
  sign: false,
  return: false,
  approve: false,
  correct: false,
  abandonCorrection: false,
  comment: true,
  attach: false,
};

const detail = (
  over: Partial<Pick<ReportDetail, 'status' | 'sections' | 'tasks' | 'findings'>>,
  may: Partial<ReportDetail['may']> = { requestSignature: true },
  lockReason: string | null = null,
) => ({
  status: 'draft' as const,
  tasks: [],
  findings: [],
  sections: [section('one-stop-shop'), section('email')],
  period: {
    id: 1,
    code: '2013-Q2' as const,
    window: { from: '2013-04-01' as const, to: '2013-06-30' as const },
    opensOn: '2013-06-01' as const,
    dueOn: '2013-06-20' as const,
    reviewOn: '2013-06-27' as const,
    meetingOn: '2013-07-05' as const,
    lockReason,
  },
  may: { ...none, ...may },
  ...over,
});

describe('what to do now', () => {
  it('begins with the first section of an untouched report', () => {
    const blank = { version: 0, filled: 0, unexplained: 1, warnings: 1 };
    const sections = [section('one-stop-shop', blank), section('email', blank)];
    expect(nextStepOf(detail({ status: 'not-started', sections }))).toEqual({
      key: 'start',
      href: '/reports/2013-Q2/one-stop-shop',
    });
  });

  it('mends errors before it explains warnings', () => {
    const sections = [
      section('one-stop-shop', { unexplained: 1 }),
      section('email', { errors: 1 }),
    ];
    expect(nextStepOf(detail({ sections }))).toEqual({
      key: 'fix',
      href: '/reports/2013-Q2/email',
    });
  });

  it('passes on a report in which nothing is open', () => {
    expect(nextStepOf(detail({})).key).toBe('request-signature');
    expect(nextStepOf(detail({ status: 'returned' })).key).toBe('amend');
  });

  it('asks for the answers that are left before it passes a report on', () => {
    const tasks = [{ editable: true }] as unknown as ReportDetail['tasks'];
    const finding = (explanation: string | null) =>
      [{ type: 'unanswered-tasks', explanation }] as unknown as ReportDetail['findings'];
    const left = { tasks, findings: finding(null) };
    expect(nextStepOf(detail(left))).toEqual({
      key: 'answer-tasks',
      href: '/reports/2013-Q2/tasks',
    });
    expect(nextStepOf(detail({ tasks, findings: finding('Chờ số liệu') })).key).toBe(
      'request-signature',
    );
    // A contributor does not answer for the office
    const closed = [{ editable: false }] as unknown as ReportDetail['tasks'];
    expect(nextStepOf(detail({ ...left, tasks: closed }, {})).key).toBe('wait-colleagues');
  });

  it('lets a contributor wait whose own section is done', () => {
    const sections = [
      section('one-stop-shop', { editable: false, unexplained: 1 }),
      section('broadcasting'),
    ];
    expect(nextStepOf(detail({ sections }, {}))).toEqual({ key: 'wait-colleagues', href: null });
  });

  it('gives the signature to whoever may sign', () => {
    expect(nextStepOf(detail({ status: 'awaiting-signature' }, { sign: true })).key).toBe('sign');
    expect(nextStepOf(detail({ status: 'awaiting-signature' }, {})).key).toBe('wait-signature');
  });

  it('says that a locked period takes nothing more', () => {
    expect(nextStepOf(detail({}, {}, 'Đã chốt số liệu'))).toEqual({ key: 'locked', href: null });
  });
});

it('does not call a section done that the Department returned and nobody has changed', () => {
  const returned = { standing: 'to-correct', reason: null } as const;
  const sections = [section('a', { review: returned }), section('b')];
  expect(sectionProgress(section('a', { review: returned }))).toBe('to-correct');
  expect(progressOf(sections)).toMatchObject({ done: 1, sections: 2 });
  expect(progressOf([section('a', { review: { ...returned, standing: 'corrected' } })]).done).toBe(
    1,
  );
});

it('counts figures and sections done', () => {
  expect(
    progressOf([
      section('a'),
      section('b', { filled: 1, unexplained: 1 }),
      section('remarks', { version: 0, filled: 0, total: 0 }),
    ]),
  ).toEqual({ filled: 4, total: 6, done: 1, sections: 3 });
});
