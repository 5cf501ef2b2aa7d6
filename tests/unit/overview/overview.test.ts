import { describe, expect, it } from 'vitest';
import type { AreaCode } from '@/lib/domain/overview/areas';
import { headlineOf } from '@/lib/domain/overview/headline';
import { overviewOf } from '@/lib/domain/overview/overview';
import { sectionTableOf } from '@/lib/domain/overview/section-table';
import { CATALOGUE } from '@/prisma/catalogue/catalogue';
import { aPostOffice, aRoute, figuresOf } from '../../support/domain';
import { aProvince, aQuarter } from '../../support/overview';

const dossiers = (early: number, late: number) => ({
  'dossiers-resolved-early': early,
  'dossiers-resolved-on-time': 0,
  'dossiers-resolved-late': late,
});
const atJune = { extensions: [], originalDeadline: '2013-06' } as const;
const offices = { 'post-offices': 10, 'post-offices-operating': 7, 'post-offices-suspended': 3 };

const current = aQuarter('2013-Q1', {
  '794': {
    standing: 'provisional',
    figures: figuresOf({ ...dossiers(40, 60), ...offices, 'cable-routes': 2 }),
    routes: [aRoute({ id: 1, ...atJune }), aRoute({ id: 2, ...atJune, state: 'done' })],
  },
  '802': {
    figures: figuresOf(
      { ...dossiers(80, 20), 'cable-routes': 1, 'internet-places-inspected': 9 },
      { 'email-directive-issued': 'yes', 'email-directive-number': '12/UBND' },
    ),
    routes: [aRoute({ id: 3, originalDeadline: '2012-12', state: 'in-progress' })],
  },
  '803': {
    figures: figuresOf(
      { ...dossiers(0, 0), 'post-offices': 5, 'post-offices-suspended': 1 },
      { 'email-directive-issued': 'no', 'general-difficulties': 'Thiếu nhân viên' },
    ),
    postOffices: [
      aPostOffice({ id: 1, state: 'suspended', reason: 'no-staff' }),
      aPostOffice({ id: 2 }),
      aPostOffice({ id: 3, state: null }),
    ],
    remarks: [{ section: 'email', text: 'Mạng chậm' }],
  },
  'so-tttt': { figures: figuresOf({}) },
});
const overview = overviewOf(aProvince(CATALOGUE, current));
const areaOf = (code: AreaCode) => {
  const area = overview.areas.find((candidate) => candidate.code === code);
  if (!area) throw new Error(`No area ${code}`);
  return area;
};
const headline = (code: AreaCode) => headlineOf(areaOf(code), overview.routesAtRisk);

describe('the overview', () => {
  it('says how much of the province it stands on, the Department counted apart', () => {
    expect(overview.filing).toMatchObject({
      expected: 14,
      reported: 3,
      approved: 2,
      provisional: 1,
      department: 'approved',
    });
    expect(overview.filing.missing).toHaveLength(11);
    expect(overview.filing.missing[0]?.name).toBe('Tân Hưng');
    expect(overview.filing.provisionalUnits.map(({ code }) => code)).toEqual(['794']);
  });

  it('has every key figure of the shipped catalogue, unknown where nobody reported', () => {
    expect(overview.keyFigures).toHaveLength(11);
    const sims = overview.keyFigures.find(({ figure }) => figure.indicator.code === 'sims-seized');
    expect(sims?.figure).toMatchObject({ value: null, coverage: { reported: 0, expected: 14 } });
  });

  it('leaves out what an administrator retired', () => {
    const catalogue = {
      ...CATALOGUE,
      indicators: CATALOGUE.indicators.filter(({ code }) => code !== 'sims-seized'),
    };
    const without = overviewOf(aProvince(catalogue, current));
    expect(without.keyFigures).toHaveLength(10);
  });

  it('shows a part with its whole only where the same units gave both', () => {
    const find = (code: string) =>
      overview.keyFigures.find(({ figure }) => figure.indicator.code === code);
    expect(find('post-offices-suspended')).toMatchObject({
      figure: { value: 4 },
      of: { value: 15 },
    });
    // 802 knows what was inspected, and not how many places there are.
    expect(find('internet-places-inspected')).toMatchObject({ figure: { value: 9 }, of: null });
  });

  it('sets units above the target apart from units below; a rate over nothing is neither', () => {
    const area = areaOf('one-stop-shop');
    expect(area.meeting.map(({ unit }) => unit.code)).toEqual(['802']);
    expect(area.missing.map(({ unit }) => unit.code)).toEqual(['794']);
    expect(area.rows.slice(0, 2).map(({ unit, rank }) => [unit.code, rank])).toEqual([
      ['802', 1],
      ['794', 2],
    ]);
    expect(headline('one-stop-shop')).toEqual({
      type: 'target',
      meeting: 1,
      target: 0.8,
      value: 120 / 200,
    });
  });

  it('begins a list of faults with the most', () => {
    const rows = areaOf('post-offices').rows.slice(0, 3);
    expect(rows.map(({ unit, values }) => [unit.code, values['post-offices-suspended']])).toEqual([
      ['794', 3],
      ['803', 1],
      ['796', null],
    ]);
    expect(headline('post-offices')).toEqual({
      type: 'part',
      area: 'post-offices',
      part: 4,
      whole: 15,
      units: 2,
    });
  });

  it('has no title to give where nothing is known', () => {
    expect(headline('internet-agents')).toEqual({ type: 'unknown' });
    expect(headline('prepaid-sim')).toEqual({ type: 'unknown' });
  });

  it('names routes in danger as seen on the last day of the quarter, the overdue first', () => {
    expect(overview.routesAtRisk.map(({ route, alert }) => [route.id, alert])).toEqual([
      [3, 'overdue'],
      [1, 'not-started-in-time'],
    ]);
  });

  it('lists suspended post offices by unit', () => {
    expect(overview.suspendedPostOffices).toMatchObject([
      { unit: { code: '803' }, total: 3, points: [{ id: 1, reason: 'no-staff' }] },
    ]);
  });

  it('is brief on the other sections', () => {
    const [email] = overview.brief;
    expect(overview.brief.map(({ section }) => section.code)).toEqual([
      'email',
      'broadcasting',
      'publishing',
      'sanctions',
      'remarks',
    ]);
    expect(email?.directives).toMatchObject([
      { unit: { code: '802' }, number: '12/UBND', date: null },
    ]);
    expect(email?.texts).toMatchObject([{ unit: { code: '803' }, text: 'Mạng chậm' }]);
    expect(overview.brief.at(-1)?.texts).toMatchObject([
      { indicator: 'general-difficulties', text: 'Thiếu nhân viên' },
    ]);
  });

  it('says nothing of routes where none is in danger', () => {
    const quiet = aQuarter('2013-Q1', { '794': { figures: figuresOf({ 'cable-routes': 0 }) } });
    const calm = overviewOf(aProvince(CATALOGUE, quiet));
    expect(calm.routesAtRisk).toEqual([]);
    expect(calm.suspendedPostOffices).toEqual([]);
  });
});

describe("a section's table", () => {
  const province = aProvince(CATALOGUE, current);
  const tableOf = (code: string) => {
    const table = sectionTableOf(province, code);
    if (!table) throw new Error(`No section ${code}`);
    return table;
  };
  const row = (section: string, code: string) =>
    tableOf(section)
      .groups.flatMap(({ rows }) => rows)
      .find(({ indicator }) => indicator.code === code);

  it('crosses every figure with every unit', () => {
    const table = tableOf('one-stop-shop');
    expect(table.columns).toHaveLength(14);
    const rows = table.groups.flatMap(({ rows: own }) => own);
    const wanted = CATALOGUE.indicators.filter(
      ({ section, valueType }) => section === 'one-stop-shop' && valueType !== 'text',
    );
    expect(rows.map(({ indicator }) => indicator.code)).toEqual(wanted.map(({ code }) => code));
    for (const { cells } of rows) expect(cells).toHaveLength(14);
    expect(row('one-stop-shop', 'dossiers-resolved')?.total).toMatchObject({
      value: 200,
      coverage: { reported: 3, expected: 14 },
    });
  });

  it('keeps the unknown apart from zero', () => {
    const cells = row('one-stop-shop', 'dossiers-resolved')?.cells;
    const numberIn = (code: string) => cells?.find(({ unit }) => unit.code === code)?.number;
    expect(numberIn('803')).toBe(0);
    expect(numberIn('804')).toBeNull();
  });

  it('gives answers in words as they are, without a total', () => {
    const directive = row('email', 'email-directive-issued');
    expect(directive?.total).toBeNull();
    expect(directive?.cells.find(({ unit }) => unit.code === '802')?.text).toBe('yes');
    expect(tableOf('email').texts).toMatchObject([{ text: 'Mạng chậm' }]);
  });

  it("knows which figures are not a unit's to report", () => {
    const table = tableOf('sanctions');
    expect(table.columns.at(-1)?.unit.kind).toBe('department');
    const inspectorate = row('sanctions', 'sanction-decisions-by-inspectorate');
    expect(inspectorate?.cells.filter(({ asked }) => asked)).toHaveLength(1);
  });

  it('is null for a section that does not exist', () => {
    expect(sectionTableOf(province, 'no-such-section')).toBeNull();
  });
});
