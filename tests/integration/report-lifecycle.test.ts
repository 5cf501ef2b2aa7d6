import { describe, expect, test } from 'vitest';
import { approveReport, returnReport } from '@/lib/data/decision-commands';
import { ConflictError, ProblemError } from '@/lib/data/errors';
import { getProvinceQuarter } from '@/lib/data/province-queries';
import {
  requestSignature,
  sendBack,
  signAndSubmit,
  startCorrection,
} from '@/lib/data/report-commands';
import { getReport } from '@/lib/data/report-queries';
import { hashOf } from '@/lib/data/revision';
import { saveSection } from '@/lib/data/section-commands';
import type { Snapshot } from '@/lib/domain/snapshot';
import { saveSectionSchema } from '@/lib/schemas/report';
import { demoDatabase } from '../support/demo-database';
import { officerOf } from '../support/report-desk';
import { viewerOf } from '../support/viewers';

const db = demoDatabase();
const PERIOD = '2013-Q2';

const leaderOf = (unit: string) => viewerOf('unit-leader', unit);
const key = (unit: string, version: number) => ({ period: PERIOD, unit, version });

async function versions(unit: string, section: string) {
  const report = await getReport(await officerOf(unit), PERIOD, unit);
  const state = report.sections.find(({ code }) => code === section);
  return { report: report.version, section: state?.version ?? 0 };
}

const input = (unit: string, section: string, version: number, values: Record<string, number>) =>
  saveSectionSchema.parse({ period: PERIOD, unit, section, version, values, remark: '' });

const figureOf = async (unit: string, indicator: string) =>
  (await getReport(await officerOf(unit), PERIOD, unit)).figures?.numbers[indicator] ?? null;

describe('saving a section', () => {
  test('of twenty savers at once exactly one wins, and its figure stands', async () => {
    const officer = await officerOf('800');
    const { section: version } = await versions('800', 'email');
    const tries = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) =>
        saveSection(officer, input('800', 'email', version, { 'mailboxes-issued': 100 + index })),
      ),
    );
    const won = tries.flatMap((result, index) => (result.status === 'fulfilled' ? [index] : []));
    expect(won).toHaveLength(1);
    for (const result of tries) {
      if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(ConflictError);
    }
    expect(await figureOf('800', 'mailboxes-issued')).toBe(100 + (won[0] ?? -1));
  });

  test('two people in two sections do not meet', async () => {
    const officer = await officerOf('796');
    const email = await versions('796', 'email');
    const publishing = await versions('796', 'publishing');
    await Promise.all([
      saveSection(officer, input('796', 'email', email.section, { 'mailboxes-issued': 7 })),
      saveSection(
        officer,
        input('796', 'publishing', publishing.section, { 'printing-establishments': 3 }),
      ),
    ]);
    expect(await figureOf('796', 'mailboxes-issued')).toBe(7);
    expect(await figureOf('796', 'printing-establishments')).toBe(3);
  });

  test('what is unknown goes back to unknown, not to 0', async () => {
    const officer = await officerOf('805');
    const before = await versions('805', 'prepaid-sim');
    await saveSection(officer, input('805', 'prepaid-sim', before.section, { 'sim-points': 12 }));
    const blank = { ...input('805', 'prepaid-sim', before.section + 1, {}) };
    await saveSection(officer, { ...blank, values: { 'sim-points': null } });
    expect(await figureOf('805', 'sim-points')).toBeNull();
  });

  test.each([
    ['a fraction of a dossier', 'one-stop-shop', { 'dossiers-received-online': 1.5 }, 'bad-value'],
    ['less than nothing', 'one-stop-shop', { 'dossiers-received-online': -1 }, 'bad-value'],
    ['a derived figure', 'one-stop-shop', { 'on-time-rate': 1 }, 'unknown-indicator'],
    ['another section’s figure', 'one-stop-shop', { 'sim-points': 1 }, 'unknown-indicator'],
    ['a figure of the register', 'post-offices', { 'post-offices': 1 }, 'unknown-indicator'],
  ])('refuses %s and writes nothing', async (_name, section, values, code) => {
    const officer = await officerOf('797');
    const attempt = saveSection(officer, input('797', section, 0, values));
    await expect(attempt).rejects.toMatchObject({ name: 'ProblemError', code });
    expect(
      await db.report.count({ where: { unit: { code: '797' }, period: { code: PERIOD } } }),
    ).toBe(0);
  });

  test('refuses a report that was submitted', async () => {
    const attempt = saveSection(await officerOf('802'), input('802', 'email', 1, {}));
    await expect(attempt).rejects.toMatchObject({ code: 'not-editable' });
  });

  test('keeps in the audit trail what changed from what to what, and the trail stays whole', async () => {
    const officer = await officerOf('801');
    const { section } = await versions('801', 'email');
    const before = await figureOf('801', 'mailboxes-used');
    await saveSection(officer, input('801', 'email', section, { 'mailboxes-used': 41 }));
    const event = await db.auditEvent.findFirstOrThrow({
      where: { action: 'report.save', actorId: officer.userId },
      orderBy: { id: 'desc' },
    });
    expect(event.data).toMatchObject({
      section: 'email',
      changes: [{ indicator: 'mailboxes-used', from: before, to: 41 }],
    });
    expect(await db.$queryRaw`SELECT audit_first_break() AS broken`).toEqual([{ broken: null }]);
  });
});

describe('signing and deciding', () => {
  test('a report with an unexplained warning is not passed on', async () => {
    const officer = await officerOf('800');
    const { report } = await versions('800', 'email');
    await expect(requestSignature(officer, key('800', report))).rejects.toBeInstanceOf(
      ProblemError,
    );
  });

  test('a double click submits once: one revision, whose figures and hash are its snapshot’s', async () => {
    const leader = await leaderOf('799');
    const { version } = await getReport(leader, PERIOD, '799');
    const clicks = await Promise.allSettled([
      signAndSubmit(leader, key('799', version)),
      signAndSubmit(leader, key('799', version)),
    ]);
    expect(clicks.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = clicks.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(refused.reason).toBeInstanceOf(ConflictError);
    const revisions = await db.revision.findMany({
      where: { report: { unit: { code: '799' }, period: { code: PERIOD } } },
      include: { figures: { include: { indicator: true } } },
    });
    expect(revisions).toHaveLength(1);
    const [revision] = revisions;
    const snapshot = revision?.snapshot as unknown as Snapshot;
    expect(revision?.hash).toBe(hashOf(snapshot));
    const known = Object.fromEntries(
      Object.entries({ ...snapshot.numbers, ...snapshot.texts }).filter(([, v]) => v !== null),
    );
    expect(
      Object.fromEntries(
        (revision?.figures ?? []).map((row) => [
          row.indicator.code,
          row.value?.toNumber() ?? row.text,
        ]),
      ),
    ).toEqual(known);
  });

  test('returned figures do not stand; approved ones do until their correction is approved', async () => {
    const [officer, leader, reviewer] = await Promise.all([
      officerOf('807'),
      leaderOf('807'),
      viewerOf('reviewer', '807'),
    ]);
    const version = async () => (await getReport(officer, PERIOD, '807')).version;
    const standing = async () => {
      const { current } = await getProvinceQuarter(reviewer, PERIOD);
      const unit = current.units.find((candidate) => candidate.unit.code === '807');
      return [unit?.standing, unit?.figures?.numbers['mailboxes-issued'] ?? null];
    };
    const issued = await figureOf('807', 'mailboxes-issued');
    if (issued === null) throw new Error('The demonstration has this figure');

    expect(await standing()).toEqual([null, null]);
    await signAndSubmit(leader, key('807', await version()));
    expect(await standing()).toEqual(['provisional', issued]);
    await returnReport(reviewer, key('807', await version()), {
      sections: null,
      reason: 'vì',
      dueOn: '2013-06-28',
    });
    expect(await standing()).toEqual([null, null]);
    expect((await getReport(reviewer, PERIOD, '807')).figures?.numbers['mailboxes-issued']).toBe(
      issued,
    );

    await requestSignature(officer, key('807', await version()));
    await signAndSubmit(leader, key('807', await version()));
    await approveReport(reviewer, key('807', await version()));
    expect(await standing()).toEqual(['approved', issued]);

    await startCorrection(officer, key('807', await version()), 'Đếm sót');
    const { section } = await versions('807', 'email');
    await saveSection(officer, input('807', 'email', section, { 'mailboxes-issued': issued + 5 }));
    expect(await standing()).toEqual(['approved', issued]);
    await requestSignature(officer, key('807', await version()));
    await signAndSubmit(leader, key('807', await version()));
    expect(await standing()).toEqual(['provisional', issued + 5]);
    const approvedOnly = await getProvinceQuarter(reviewer, PERIOD, 'approved');
    expect(
      approvedOnly.current.units.find(({ unit }) => unit.code === '807')?.figures?.numbers[
        'mailboxes-issued'
      ],
    ).toBe(issued);
    await approveReport(reviewer, key('807', await version()));
    expect(await standing()).toEqual(['approved', issued + 5]);
    const report = await getReport(reviewer, PERIOD, '807');
    expect(report.revisions.map(({ number, reason }) => [number, reason])).toEqual([
      [1, null],
      [2, null],
      [3, 'Đếm sót'],
    ]);
  });

  test('of two decisions on one submission one is told that the other came first', async () => {
    const [reviewer, leader] = await Promise.all([
      viewerOf('reviewer', '795'),
      viewerOf('department-leader', '795'),
    ]);
    const { version } = await getReport(reviewer, PERIOD, '795');
    const decisions = await Promise.allSettled([
      approveReport(leader, key('795', version)),
      returnReport(reviewer, key('795', version), {
        sections: null,
        reason: 'vì',
        dueOn: '2013-06-28',
      }),
    ]);
    expect(decisions.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = decisions.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(refused.reason).toBeInstanceOf(ConflictError);
  });

  test('a due day that has passed is refused', async () => {
    const reviewer = await viewerOf('reviewer', '802');
    const attempt = returnReport(reviewer, key('802', 1), {
      sections: null,
      reason: 'vì',
      dueOn: '2013-06-23',
    });
    await expect(attempt).rejects.toMatchObject({ code: 'return-due-past' });
  });
});

describe('what stays inside the unit', () => {
  test('why a leader sent a report back is told to its own people only', async () => {
    const [officer, leader, reviewer] = await Promise.all([
      officerOf('804'),
      leaderOf('804'),
      viewerOf('reviewer', '804'),
    ]);
    const version = async () => (await getReport(officer, PERIOD, '804')).version;
    await requestSignature(officer, key('804', await version()));
    await sendBack(leader, key('804', await version()), 'Xem lại số của thị trấn');
    const noteFor = async (viewer: typeof officer) =>
      (await getReport(viewer, PERIOD, '804')).events.findLast(({ event }) => event === 'send-back')
        ?.note;
    expect(await noteFor(officer)).toBe('Xem lại số của thị trấn');
    expect(await noteFor(reviewer)).toBeNull();
  });
});

describe('what was received', () => {
  test.each([
    ['a revision', () => db.revision.updateMany({ data: { reason: 'khác' } })],
    ['a figure', () => db.figure.updateMany({ data: { value: 0 } })],
    ['the trail', () => db.auditEvent.updateMany({ data: { action: 'khác' } })],
  ])('cannot be changed in the database: %s', async (_name, change) => {
    await expect(change()).rejects.toThrow();
  });

  test.each([
    ['a revision', () => db.figure.deleteMany()],
    ['the trail', () => db.auditEvent.deleteMany()],
  ])('cannot be deleted: %s', async (_name, remove) => {
    await expect(remove()).rejects.toThrow();
  });
});
