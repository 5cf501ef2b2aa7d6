import { expect, test } from 'vitest';
import { NotFoundError } from '@/lib/data/errors';
import { getFigureHistory } from '@/lib/data/figure-history-queries';
import { getReportChanges } from '@/lib/data/report-changes-queries';
import { getReport } from '@/lib/data/report-queries';
import { saveSection } from '@/lib/data/section-commands';
import { saveSectionSchema } from '@/lib/schemas/report';
import { demoDatabase } from '../support/demo-database';
import { viewerOf } from '../support/viewers';

demoDatabase();

test('a figure is told through the quarters and in each submission', async () => {
  const reviewer = await viewerOf('reviewer', '803');
  const history = await getFigureHistory(reviewer, '2012-Q4', '803', 'internet-inspections');
  expect(history.quarters.map(({ period }) => period)).toEqual([
    '2012-Q1',
    '2012-Q2',
    '2012-Q3',
    '2012-Q4',
    '2013-Q1',
    '2013-Q2',
  ]);
  expect(new Set(history.quarters.map(({ standing }) => standing))).toEqual(new Set(['approved']));
  const [first, second] = history.revisions;
  expect(first?.revision.number).toBe(1);
  expect((first?.number ?? 0) - (second?.number ?? 0)).toBe(10);
  const stands = history.quarters.find(({ period }) => period === '2012-Q4');
  expect(stands?.number).toBe(second?.number);
  // How it was typed is its own people's affair.
  expect(history.typings).toBeNull();
});

test('a unit that was split says so where its figures break', async () => {
  const reviewer = await viewerOf('reviewer', '803');
  const { quarters } = await getFigureHistory(reviewer, '2013-Q2', '798', 'on-time-rate');
  expect(quarters.filter((quarter) => quarter.break !== null).map(({ period }) => period)).toEqual([
    '2013-Q2',
  ]);
});

test('its own people see who typed it, for a rate in which of its parts', async () => {
  const officer = await viewerOf('unit-officer', '805');
  const version = async () =>
    (await getReport(officer, '2013-Q2', '805')).sections.find(({ code }) => code === 'prepaid-sim')
      ?.version ?? 0;
  const save = async (values: object) =>
    saveSection(
      officer,
      saveSectionSchema.parse({
        period: '2013-Q2',
        unit: '805',
        section: 'prepaid-sim',
        version: await version(),
        values,
        remark: '',
      }),
    );
  await save({ 'sim-points-inspected': 8, 'sim-points-in-violation': 2, 'sims-seized': 40 });
  await save({ 'sim-points-inspected': 10 });
  const history = await getFigureHistory(officer, '2013-Q2', null, 'sim-violation-rate');
  expect(history.typings?.slice(0, 3).map(({ change: { of, to } }) => [of, to])).toEqual([
    ['sim-points-inspected', { number: 10, text: null }],
    ['sim-points-inspected', { number: 8, text: null }],
    ['sim-points-in-violation', { number: 2, text: null }],
  ]);
  expect(history.typings?.[0]).toMatchObject({
    change: { from: { number: 8, text: null } },
    by: officer.displayName,
  });
});

test('states of a register, notes, remarks and explanations are told by who changed them', async () => {
  const officer = await viewerOf('unit-officer', '805');
  const save = async (section: string, given: object) => {
    const { sections } = await getReport(officer, '2013-Q2', '805');
    const version = sections.find(({ code }) => code === section)?.version ?? 0;
    const key = { period: '2013-Q2', unit: '805', section, version, values: {} };
    await saveSection(officer, saveSectionSchema.parse({ ...key, ...given }));
  };
  const told = async (code: string) =>
    (await getFigureHistory(officer, '2013-Q2', null, code)).typings?.map(({ change, by }) => [
      by,
      change.what,
      change.to,
    ]);
  const [point] = (await getReport(officer, '2013-Q2', '805')).postOffices;
  const postOffices = [{ id: point?.id, state: 'suspended', reason: 'moved', since: '2013-05' }];
  await save('post-offices', { postOffices });
  // The same again changes nothing.
  await save('post-offices', { postOffices });
  const state = { state: 'suspended', reason: 'moved', since: '2013-05' };
  expect(await told('post-offices-suspended')).toEqual([
    [officer.displayName, 'post-office', state],
  ]);
  expect(await told('post-office-operating-rate')).toHaveLength(1);

  await save('email', {
    values: { 'mailboxes-issued': 90, 'mailboxes-used': 80 },
    notes: { 'mailboxes-used': 'Theo máy chủ.' },
    remark: 'Ổn định.',
    explanations: { 'unusual:mailboxes-used': 'Vừa tập huấn.' },
  });
  expect(await told('mailboxes-used')).toEqual([
    [officer.displayName, 'figure', { number: 80, text: null }],
    [officer.displayName, 'note', 'Theo máy chủ.'],
    [officer.displayName, 'explanation', 'Vừa tập huấn.'],
  ]);
  await save('email', { explanations: { 'unusual:mailboxes-used': '' } });
  const { typings } = await getReportChanges(officer, '2013-Q2', null);
  const ofEmail = typings.filter(({ section }) => section === 'email');
  // What was written and taken back in one sitting is no change.
  expect(ofEmail.map(({ change: { what } }) => what)).toEqual([
    'figure',
    'figure',
    'note',
    'remark',
  ]);
});

test('what a report has not, or a viewer may not know of, is not found', async () => {
  const officer = await viewerOf('unit-officer', '805');
  const ask = (...rest: [string, string | null, string]) => getFigureHistory(officer, ...rest);
  await expect(ask('2013-Q2', '803', 'on-time-rate')).rejects.toBeInstanceOf(NotFoundError);
  await expect(ask('2013-Q2', null, 'no-such')).rejects.toBeInstanceOf(NotFoundError);
  // The Department's own figure.
  await expect(ask('2013-Q2', null, 'sanction-decisions-by-inspectorate')).rejects.toBeInstanceOf(
    NotFoundError,
  );
});
