import { describe, expect, it } from 'vitest';
import type { RevisionContent } from '@/lib/domain/revision';
import { differencesBetween } from '@/lib/domain/revision-difference';
import type { AnsweredTask } from '@/lib/domain/task';
import { CATALOGUE } from '@/prisma/catalogue/catalogue';
import { aPostOffice, aRoute } from '../../support/domain';

const aTask = (answer: AnsweredTask['answer']): AnsweredTask => ({
  id: 9,
  position: 1,
  text: 'Chỉnh trang cáp trên cột điện.',
  section: 'cables',
  dueOn: null,
  answer,
});

const CONTENT: RevisionContent = {
  numbers: {
    'dossiers-resolved-early': 40,
    'dossiers-resolved-on-time': 10,
    'dossiers-resolved-late': 50,
    'internet-inspections': 22,
  },
  texts: { 'one-stop-project-state': 'plan-agreed' },
  notes: { 'internet-inspections': 'Hai đợt.' },
  remarks: { 'one-stop-shop': 'Ổn định.' },
  routes: [aRoute({ id: 1, state: 'not-started' }), aRoute({ id: 2, state: 'done' })],
  postOffices: [aPostOffice({ id: 5 })],
  tasks: [aTask(null)],
  attachments: [],
};
const WARNING = {
  type: 'missing',
  key: 'missing:one-stop-shop',
  section: 'one-stop-shop',
  severity: 'warning',
  indicators: ['dossiers-returned'],
  explanation: 'Chưa thống kê.',
  later: false,
} as const;
const BEFORE = { content: CONTENT, findings: [WARNING] };

const changed = (content: Partial<RevisionContent>, findings = BEFORE.findings) =>
  differencesBetween(CATALOGUE, BEFORE, { content: { ...CONTENT, ...content }, findings }).flatMap(
    ({ section, differences }) =>
      differences.filter((one) => one.changed).map((one) => ({ section, ...one })),
  );

describe('two submissions side by side', () => {
  it('differ in nothing when they are the same, and show every figure', () => {
    expect(changed({})).toEqual([]);
    const all = differencesBetween(CATALOGUE, BEFORE, BEFORE).flatMap((one) => one.differences);
    expect(all).toHaveLength(CATALOGUE.indicators.length);
    expect(all.every(({ type }) => type === 'figure')).toBe(true);
  });

  it('show a figure with what is computed from it', () => {
    const found = changed({ numbers: { ...CONTENT.numbers, 'dossiers-resolved-late': 150 } });
    expect(found).toMatchObject([
      {
        indicator: { code: 'dossiers-resolved-late' },
        before: { number: 50 },
        now: { number: 150 },
      },
      { indicator: { code: 'dossiers-resolved' }, before: { number: 100 }, now: { number: 200 } },
      { indicator: { code: 'on-time-rate' }, before: { number: 0.5 }, now: { number: 0.25 } },
    ]);
    expect(found.map(({ section }) => section)).toEqual(Array(3).fill('one-stop-shop'));
  });

  it('tell what became unknown from what became 0', () => {
    const { 'internet-inspections': _, ...rest } = CONTENT.numbers;
    expect(changed({ numbers: rest })).toMatchObject([
      { type: 'figure', before: { number: 22 }, now: { number: null } },
    ]);
  });

  it('show words, notes and remarks', () => {
    expect(
      changed({
        texts: { 'one-stop-project-state': 'handed-over' },
        notes: {},
        remarks: { 'one-stop-shop': 'Ổn định hơn.' },
      }),
    ).toMatchObject([
      { type: 'figure', before: { text: 'plan-agreed' }, now: { text: 'handed-over' } },
      { type: 'remark', before: 'Ổn định.', now: 'Ổn định hơn.' },
      { type: 'note', section: 'internet-agents', before: 'Hai đợt.', now: '' },
    ]);
  });

  it('show entries of registers that changed, came and went', () => {
    expect(
      changed({
        routes: [aRoute({ id: 1, state: 'in-progress', percent: 30 }), aRoute({ id: 3 })],
        postOffices: [],
      }),
    ).toMatchObject([
      { type: 'post-office', id: 5, before: { id: 5 }, now: null },
      { type: 'route', id: 1, before: { state: 'not-started' }, now: { percent: 30 } },
      { type: 'route', id: 3, before: null, now: { id: 3 } },
      { type: 'route', id: 2, before: { state: 'done' }, now: null },
    ]);
  });

  it('show an answer to a task that came or changed', () => {
    const answer = { state: 'done', text: 'Xong.', at: '2013-06-01', by: 'An' } as const;
    expect(changed({ tasks: [aTask(answer)] })).toEqual([
      {
        section: 'tasks',
        type: 'task',
        id: 9,
        text: 'Chỉnh trang cáp trên cột điện.',
        before: null,
        now: answer,
        changed: true,
      },
    ]);
  });

  it('show what is said of a finding otherwise, and not what came later', () => {
    expect(changed({}, [{ ...WARNING, explanation: 'Đã thống kê.' as never }])).toMatchObject([
      { type: 'explanation', before: 'Chưa thống kê.', now: 'Đã thống kê.' },
    ]);
    expect(changed({}, [])).toMatchObject([
      { type: 'explanation', before: 'Chưa thống kê.', now: '' },
    ]);
    const later = { ...WARNING, key: 'missing:email', explanation: null, later: true };
    expect(changed({}, [WARNING, later as never])).toEqual([]);
  });
});
