import { describe, expect, test } from 'vitest';
import { approveReport } from '@/lib/data/decision-commands';
import { startCorrection } from '@/lib/data/report-commands';
import { getReport } from '@/lib/data/report-queries';
import { hashOf } from '@/lib/data/revision';
import { getRevision } from '@/lib/data/revision-queries';
import { saveSection } from '@/lib/data/section-commands';
import { toSnapshot } from '@/lib/data/standing';
import { saveSectionSchema } from '@/lib/schemas/report';
import { demoDatabase } from '../support/demo-database';
import { begin, keyOf, reportOf, resubmit, save } from '../support/report-desk';
import { viewerOf } from '../support/viewers';

const db = demoDatabase();
const UNIT = '803';

const people = async () => ({
  officer: await viewerOf('unit-officer', UNIT),
  leader: await viewerOf('unit-leader', UNIT),
  reviewer: await viewerOf('reviewer', UNIT),
});

interface Change {
  readonly section: string;
  readonly values: (numbers: Readonly<Record<string, number | null | undefined>>) => object;
  readonly explanations?: Record<string, string>;
}

/** Opens an approved report again, changes one section and sends it to the Department. */
async function correct(period: string, change: Change): Promise<void> {
  await begin(UNIT, period);
  const { figures } = await reportOf(UNIT, period);
  const { section, explanations } = change;
  const values = change.values(figures?.numbers ?? {});
  await save(UNIT, section, { values, ...(explanations ? { explanations } : {}) }, period);
  await resubmit(UNIT, period);
}

async function approve(period: string): Promise<void> {
  await approveReport(await viewerOf('reviewer', UNIT), await keyOf(UNIT, period));
}

describe('what a report is held against', () => {
  test('is what was approved for the unit in earlier quarters, and the rates of its peers', async () => {
    const { officer } = await people();
    const { baseline } = await getReport(officer, '2013-Q2', UNIT);
    expect(baseline.expected.before).toBe('2013-Q1');
    expect(baseline.expected.own['dossiers-received-direct']).toMatchObject({
      count: 5,
      from: '2012-Q1',
      to: '2013-Q1',
    });
    // Twelve other districts, of which a town and a city are none.
    expect(baseline.expected.peers['on-time-rate']).toMatchObject({
      count: 12,
      from: '2012-Q2',
      to: '2013-Q1',
    });
    const before = await getReport(officer, '2013-Q1', UNIT);
    expect(baseline.previous?.numbers).toMatchObject(
      Object.fromEntries(
        Object.entries(before.figures?.numbers ?? {}).filter(([, value]) => value !== null),
      ),
    );
  });

  test('is nothing for a unit that was split, nor for one alone of its kind', async () => {
    const own = async (unit: string) =>
      (await getReport(await viewerOf('unit-officer', unit), '2013-Q2', unit)).baseline;
    expect((await own('798')).previous).toBeNull();
    expect((await own('798')).expected.own).toEqual({});
    expect((await own('795')).expected).toMatchObject({ own: {}, peers: {} });
    expect((await own('794')).expected.peers).toEqual({});
  });
});

test('an unusual figure stops nothing; its explanation goes with the report and stays as it was', async () => {
  const { officer, reviewer } = await people();
  const unusual = 'unusual:dossiers-returned';
  await correct('2013-Q2', {
    section: 'one-stop-shop',
    values: () => ({ 'dossiers-returned': 990 }),
    explanations: { [unusual]: 'Trả lại hàng loạt hồ sơ sai mẫu mới.' },
  });
  const shown = async () =>
    (await getRevision(reviewer, '2013-Q2', UNIT, 2)).findings.find(({ key }) => key === unusual);
  const signed = await shown();
  expect(signed).toMatchObject({
    severity: 'notice',
    value: 990,
    explanation: 'Trả lại hàng loạt hồ sơ sai mẫu mới.',
    later: false,
  });
  const seen = await getReport(reviewer, '2013-Q2', UNIT);
  expect(seen.findings).toContainEqual(signed);

  // History goes on: last quarter is corrected to such a figure, and to another balance.
  await correct('2013-Q1', {
    section: 'one-stop-shop',
    values: (numbers) => ({
      'dossiers-returned': 990,
      'dossiers-resolved-late': (numbers['dossiers-resolved-late'] ?? 0) - 1,
      'dossiers-in-progress-within-time': (numbers['dossiers-in-progress-within-time'] ?? 0) + 1,
    }),
  });
  // What is only submitted is no history yet.
  expect(await shown()).toEqual(signed);
  const keysOf = async () =>
    (await getRevision(reviewer, '2013-Q2', UNIT, 2)).findings.map(({ key, later }) => [
      key,
      later,
    ]);
  const carried = ['dossiers-carried-over-as-before', true];
  expect(await keysOf()).not.toContainEqual(carried);

  await approve('2013-Q1');
  expect(await shown()).toEqual(signed);
  expect(await keysOf()).toContainEqual(carried);
  const row = await db.revision.findFirstOrThrow({
    where: { number: 2, report: { unit: { code: UNIT }, period: { code: '2013-Q2' } } },
  });
  expect(hashOf(toSnapshot(row.snapshot))).toBe(row.hash);

  // To the unit, which can still mend it, the checks say what they say now.
  const own = await getReport(officer, '2013-Q2', UNIT);
  expect(own.findings.map(({ key }) => key)).not.toContain(unusual);
  expect(own.findings.every(({ later }) => !later)).toBe(true);
});

test('no explanation is taken under a key that is not of the section', async () => {
  const { officer } = await people();
  await startCorrection(
    officer,
    { period: '2012-Q4', unit: UNIT, version: (await getReport(officer, '2012-Q4', UNIT)).version },
    'Đính chính.',
  );
  const { sections } = await getReport(officer, '2012-Q4', UNIT);
  const save = (key: string) =>
    saveSection(
      officer,
      saveSectionSchema.parse({
        period: '2012-Q4',
        unit: UNIT,
        section: 'email',
        version: sections.find(({ code }) => code === 'email')?.version ?? 0,
        values: {},
        remark: '',
        explanations: { [key]: 'Đúng.' },
      }),
    );
  await expect(save('unusual:dossiers-returned')).rejects.toThrow();
  await expect(save('negative:mailboxes-issued')).rejects.toThrow();
  await save('unusual:mailboxes-issued');
});
