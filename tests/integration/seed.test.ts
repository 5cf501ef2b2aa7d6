import { createHash } from 'node:crypto';
import { verify } from '@node-rs/argon2';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { getBriefingEditor, getIssuedFile } from '@/lib/data/briefing-queries';
import { getReport } from '@/lib/data/report-queries';
import { hashOf, snapshotOf } from '@/lib/data/revision';
import { canonicalJson, type Snapshot } from '@/lib/domain/snapshot';
import { CATALOGUE } from '@/prisma/catalogue/catalogue';
import { PERIODS } from '@/prisma/demo/calendar';
import { makeReports } from '@/prisma/demo/reports';
import { seed } from '@/prisma/seed';
import { emptyDatabase, testDatabase } from '../support/database';
import { openDocx } from '../support/docx-file';
import { viewerOf } from '../support/viewers';

const db = testDatabase();

const run = (demo: boolean, demoPassword = 'mot-mat-khau') =>
  seed({ databaseUrl: process.env.DATABASE_URL ?? '', demo, demoPassword });

const counts = async () => ({
  sections: await db.section.count(),
  indicators: await db.indicator.count(),
  rules: await db.rule.count(),
  units: await db.unit.count(),
  users: await db.user.count(),
  reports: await db.report.count(),
  revisions: await db.revision.count(),
  figures: await db.figure.count(),
  values: await db.reportValue.count(),
  routeStates: await db.cableRouteState.count(),
  officeStates: await db.postOfficeState.count(),
  audit: await db.auditEvent.count(),
});

describe('the demonstration', () => {
  beforeAll(async () => {
    process.env.BUSINESS_DATE = '2013-06-24';
    await emptyDatabase();
    expect(await run(true)).toEqual({ created: true, adminPassword: null });
  });

  it('is made whole, once', async () => {
    const reports = makeReports();
    const first = await counts();
    expect(first).toMatchObject({
      sections: 10,
      indicators: CATALOGUE.indicators.length,
      rules: CATALOGUE.rules.length,
      units: 17,
      users: 49,
      reports: reports.length,
      revisions: reports.flatMap(({ revisions }) => revisions).length,
      audit: 1,
    });
    expect(await run(true)).toEqual({ created: false, adminPassword: null });
    expect(await counts()).toEqual(first);
  });

  it('has issued the briefings of 2012, on the figures of their days', async () => {
    const leader = await viewerOf('department-leader', 'so-tttt');
    for (const [period, number] of [
      ['2012-Q1', 7],
      ['2012-Q2', 19],
      ['2012-Q3', 34],
      ['2012-Q4', 2],
    ] as const) {
      const editor = await getBriefingEditor(leader, period);
      expect(editor).toMatchObject({ issued: true, version: 1, versions: [{ number }] });
      // Bến Lức corrected what it had submitted after the last one was signed.
      expect(
        editor.changes.map(({ unit, period: of, indicator }) => [unit.code, of, indicator.code]),
      ).toEqual(period === '2012-Q4' ? [['803', '2012-Q4', 'internet-inspections']] : []);
      const word = await getIssuedFile(leader, period, 'docx', 1);
      const { text } = await openDocx(word?.content ?? new Uint8Array());
      expect(text).toContain(`Số: ${String(number).padStart(2, '0')}/BC-STTTT`);
      for (const format of ['pdf', 'xlsx', 'pptx']) {
        expect((await getIssuedFile(leader, period, format, null))?.name).toMatch(/^BC-giao-ban-/);
      }
    }
    expect(await getBriefingEditor(leader, '2013-Q1')).toMatchObject({
      issued: false,
      versions: [],
    });
  });

  it('completes indicators of before with their legal basis and example, and leaves those that have one', async () => {
    const texts = () =>
      db.indicator.findMany({
        where: { code: { in: ['programmes', 'sim-points', 'dossiers-total'] } },
        select: { code: true, basisVi: true, exampleVi: true },
        orderBy: { code: 'asc' },
      });
    const shipped = await texts();
    expect(shipped.map(({ basisVi }) => Boolean(basisVi))).toEqual([true, true, true]);
    await db.indicator.updateMany({ data: { basisVi: null, exampleVi: null } });
    await db.indicator.update({
      where: { code: 'sim-points' },
      data: { exampleVi: 'Của quản trị viên.' },
    });
    await run(true);
    expect(await texts()).toEqual(
      shipped.map((row) =>
        row.code === 'sim-points' ? { ...row, exampleVi: 'Của quản trị viên.' } : row,
      ),
    );
    await db.indicator.update({ where: { code: 'sim-points' }, data: { exampleVi: null } });
    await run(true);
    expect(await texts()).toEqual(shipped);
  });

  it('has its status in each report, with the revision that stands', async () => {
    const rows = await db.report.findMany({
      include: { unit: true, period: true, approvedRevision: true, submittedRevision: true },
      orderBy: { id: 'asc' },
    });
    expect(rows.map(({ status }) => status)).toEqual(makeReports().map(({ status }) => status));
    for (const row of rows) {
      const name = `${row.unit.name}, ${row.period.code}`;
      expect(row.approvedRevision !== null, name).toBe(row.status === 'approved');
      const received = ['approved', 'submitted', 'returned'].includes(row.status);
      expect(row.submittedRevision !== null, name).toBe(received);
      expect(row.firstSubmittedAt !== null, name).toBe(received);
    }
  });

  it('keeps in each revision a snapshot of its hash, and in the figures what the snapshot says', async () => {
    const revisions = await db.revision.findMany({
      include: { figures: { include: { indicator: true } } },
    });
    expect(revisions.length).toBeGreaterThan(80);
    for (const { id, snapshot, hash, figures } of revisions) {
      const kept = snapshot as unknown as Snapshot;
      const computed = createHash('sha256').update(canonicalJson(kept)).digest('hex');
      expect(hash, `revision ${id}`).toBe(computed);
      const numbers = figures.flatMap(({ indicator, value }) =>
        value === null ? [] : [[indicator.code, value.toNumber()]],
      );
      const texts = figures.flatMap(({ indicator, text }) =>
        text === null ? [] : [[indicator.code, text]],
      );
      expect(Object.fromEntries(numbers)).toEqual(kept.numbers);
      expect(Object.fromEntries(texts)).toEqual(kept.texts);
      expect(figures.filter(({ indicator }) => indicator.kind === 'derived')).toEqual([]);
    }
  });

  it.each([
    ['802', '2012-Q1'],
    ['804', '2012-Q3'],
    ['803', '2012-Q4'],
    ['805', '2013-Q1'],
    ['798', '2013-Q2'],
    ['795', '2013-Q2'],
    ['so-tttt', '2013-Q1'],
  ])('received of %s for %s what the application itself would keep', async (unit, period) => {
    const role = unit === 'so-tttt' ? 'department-leader' : 'unit-leader';
    const detail = await getReport(await viewerOf(role, unit), period, unit);
    const { revisions } = await db.report.findFirstOrThrow({
      where: { unit: { code: unit }, period: { code: period } },
      include: { revisions: { orderBy: { number: 'asc' } } },
    });
    const last = revisions.at(-1);
    expect(snapshotOf(detail)).toEqual(last?.snapshot);
    expect(hashOf(snapshotOf(detail))).toBe(last?.hash);
  });

  it.each(['799', '807'])('lets the leader of %s sign', async (unit) => {
    const detail = await getReport(await viewerOf('unit-leader', unit), '2013-Q2', unit);
    expect(detail.may.sign).toBe(true);
    expect(detail.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(detail.findings.filter(({ explanation }) => !explanation)).toEqual([]);
    for (const section of detail.sections) expect(section.savedAt, section.code).not.toBeNull();
  });

  it('leaves Tân An all of 2013-Q2 to do', async () => {
    const own = { unit: { code: '794' } };
    const open = { code: '2013-Q2' };
    expect(await db.report.count({ where: { ...own, period: open } })).toBe(0);
    expect(await db.cableRouteState.count({ where: { route: own, period: open } })).toBe(0);
    expect(await db.postOfficeState.count({ where: { postOffice: own, period: open } })).toBe(0);
    expect(await db.cableRoute.count({ where: { ...own, validTo: null } })).toBe(3);
    expect(await db.postOffice.count({ where: { ...own, validTo: null } })).toBe(5);
  });

  it('keeps the trail whole', async () => {
    const [chain] = await db.$queryRaw<{ broken: bigint | null }[]>`
      SELECT audit_first_break() AS broken`;
    expect(chain?.broken).toBeNull();
    expect(await db.auditEvent.findMany({ select: { action: true } })).toEqual([
      { action: 'demo.made' },
    ]);
  });

  it('goes on with ids that are free', async () => {
    const unit = await db.unit.findFirstOrThrow({ where: { code: '794' } });
    const period = await db.period.findUniqueOrThrow({ where: { code: '2013-Q2' } });
    const report = await db.report.create({ data: { unitId: unit.id, periodId: period.id } });
    expect(report.id).toBe(makeReports().length + 1);
    const next = await db.period.create({
      data: {
        code: '2013-Q3',
        dataFrom: new Date('2013-07-01'),
        dataTo: new Date('2013-09-30'),
        opensOn: new Date('2013-09-03'),
        dueOn: new Date('2013-09-20'),
        reviewOn: new Date('2013-09-27'),
        meetingOn: new Date('2013-10-07'),
      },
    });
    expect(next.id).toBe(PERIODS.length + 1);
  });
});

describe('a start on a database in use', () => {
  beforeEach(() => emptyDatabase());

  it('gives its demonstration password to those who did not change theirs', async () => {
    await run(true, 'mat-khau-cu');
    await db.user.update({ where: { username: '802.officer' }, data: { passwordHash: 'own' } });
    await run(true, 'mat-khau-moi');
    const users = await db.user.findMany();
    const hashOf = (username: string) =>
      users.find((user) => user.username === username)?.passwordHash ?? '';
    expect(await verify(hashOf('794.officer'), 'mat-khau-moi')).toBe(true);
    expect(await verify(hashOf('794.officer'), 'mat-khau-cu')).toBe(false);
    expect(hashOf('admin')).toBe(hashOf('794.officer'));
    expect(hashOf('802.officer')).toBe('own');
  });

  it('makes one demonstration when two start at once', async () => {
    const results = await Promise.all([run(true), run(true)]);
    expect(results.filter(({ created }) => created)).toHaveLength(1);
    expect(await counts()).toMatchObject({ units: 17, users: 49, audit: 1 });
  });

  it('makes no demonstration beside units that are there', async () => {
    const validFrom = new Date('2025-07-01');
    await db.unit.create({ data: { code: '80', name: 'Tây Ninh', kind: 'province', validFrom } });
    expect(await run(true)).toEqual({ created: false, adminPassword: null });
    expect(await counts()).toMatchObject({ units: 1, users: 0, reports: 0, sections: 10 });
  });
});

describe('an ordinary installation', () => {
  beforeEach(() => emptyDatabase());

  it('gets the catalogue and one administrator with a password of its own', async () => {
    const { created, adminPassword } = await run(false);
    expect(created).toBe(false);
    expect(adminPassword?.length).toBeGreaterThanOrEqual(16);
    const admin = await db.user.findUniqueOrThrow({ where: { username: 'admin' } });
    expect(admin.role).toBe('admin');
    expect(await verify(admin.passwordHash, adminPassword ?? '')).toBe(true);
    expect(await counts()).toMatchObject({ units: 0, users: 1, sections: 10 });
    expect(await run(false)).toEqual({ created: false, adminPassword: null });
  });

  it('keeps what an administrator changed, and gets what is missing', async () => {
    await run(false);
    await db.indicator.update({
      where: { code: 'on-time-rate' },
      data: { target: 0.9, nameVi: 'Tỷ lệ đúng hạn', validTo: '2025-Q2' },
    });
    await db.rule.delete({ where: { code: 'mailboxes-used-within-issued' } });
    await run(false);
    const indicator = await db.indicator.findUniqueOrThrow({ where: { code: 'on-time-rate' } });
    expect(indicator.target?.toNumber()).toBe(0.9);
    expect(indicator).toMatchObject({ nameVi: 'Tỷ lệ đúng hạn', validTo: '2025-Q2' });
    expect(await db.rule.count()).toBe(CATALOGUE.rules.length);
  });

  it('stores the catalogue as it is shipped', async () => {
    await run(false);
    const rows = await db.indicator.findMany({
      include: { section: true },
      orderBy: [{ section: { position: 'asc' } }, { position: 'asc' }],
    });
    expect(rows.map(({ code }) => code)).toEqual(CATALOGUE.indicators.map(({ code }) => code));
    expect(rows.map(({ section }) => section.code)).toEqual(
      CATALOGUE.indicators.map(({ section }) => section),
    );
    expect(rows.map(({ formula }) => formula)).toEqual(
      CATALOGUE.indicators.map(({ formula }) => formula),
    );
  });
});
