import { describe, expect, it } from 'vitest';
import { aggregate } from '@/lib/domain/aggregate';
import { catalogueOf, lookupIn } from '@/lib/domain/indicator';
import type { UnitQuarter } from '@/lib/domain/province';
import { deadlineOf, routeAlertOf } from '@/lib/domain/register';
import { breakBetween, mustReport } from '@/lib/domain/unit';
import { periodOf } from '@/prisma/demo/calendar';
import { BRIEFINGS, MEETINGS, TASKS } from '@/prisma/demo/meetings';
import { demoProvinceQuarter } from '@/prisma/demo/province-quarter';
import { makeReports } from '@/prisma/demo/reports';
import { compositionOn, PROFILE, SUCCESSIONS, UNITS, unitOf } from '@/prisma/demo/units';

// What a province's own briefing says of Q1/2013, looked for in the demonstration's figures.
const province = demoProvinceQuarter('2013-Q1', makeReports());
const catalogue = catalogueOf(province.catalogue.indicators);
const { units, period } = province.current;
const places = units.filter(({ unit }) => unit.kind !== 'department');

function total(code: string) {
  const indicator = catalogue.get(code);
  if (!indicator) throw new Error(`No indicator ${code}`);
  return aggregate(indicator, catalogue, units);
}
const numberOf = ({ figures }: UnitQuarter, code: string): number | null =>
  figures ? lookupIn(catalogue, figures)(code) : null;
const textOf = ({ figures }: UnitQuarter, code: string): string => figures?.texts[code] ?? '';
const namesBy = (code: string, of: readonly UnitQuarter[]): string[] =>
  [...of].sort((a, b) => (textOf(a, code) < textOf(b, code) ? -1 : 1)).map(({ unit }) => unit.name);

describe('the units of Long An', () => {
  it('are 14 for Q1/2013 and 15 from Q2/2013, with the Department beside them', () => {
    const reporting = (code: '2013-Q1' | '2013-Q2') =>
      UNITS.filter((unit) => mustReport(unit, periodOf(code).window)).map((unit) => unit.code);
    expect(reporting('2013-Q1')).toHaveLength(14 + 1);
    expect(reporting('2013-Q1')).not.toContain('795');
    expect(reporting('2013-Q2')).toHaveLength(15 + 1);
    expect(reporting('2013-Q2')).toContain('795');
  });

  it('have 190 communes, wards and townships in all', () => {
    const { from } = periodOf('2013-Q1').window;
    const counts = places.map(({ unitId }) => compositionOn(unitId, from));
    const sum = counts.reduce(
      (all, count) => all + (count ? count.wards + count.communes + count.townships : 0),
      0,
    );
    expect(sum).toBe(190);
    expect(compositionOn(unitOf('798').id, '2013-06-30')).toMatchObject({ communes: 7, wards: 0 });
    expect(compositionOn(unitOf('795').id, '2013-06-30')).toMatchObject({ communes: 5, wards: 3 });
  });

  it('do not let Mộc Hóa before and after the split be compared', () => {
    const [before, after] = [periodOf('2013-Q1').window, periodOf('2013-Q2').window];
    expect(breakBetween(unitOf('798').id, before, after, SUCCESSIONS)?.legalBasis).toContain(
      '33/NQ-CP',
    );
    expect(breakBetween(unitOf('802').id, before, after, SUCCESSIONS)).toBeNull();
  });
});

describe('the one-stop shop in Q1/2013', () => {
  it('was handed over in four units, in this order, and is expected elsewhere by Q3/2013', () => {
    const handedOver = places.filter(
      (unit) => textOf(unit, 'one-stop-project-state') === 'handed-over',
    );
    expect(namesBy('one-stop-project-handed-over-on', handedOver)).toEqual([
      'Tân An',
      'Cần Đước',
      'Bến Lức',
      'Mộc Hóa',
    ]);
    for (const unit of places.filter((place) => !handedOver.includes(place))) {
      expect(textOf(unit, 'one-stop-project-state'), unit.unit.name).toBe('plan-agreed');
      expect(textOf(unit, 'one-stop-project-expected'), unit.unit.name).toBe('2013-Q3');
      expect(textOf(unit, 'one-stop-project-handed-over-on'), unit.unit.name).toBe('');
    }
  });

  it('resolved 61% in time over the province, all units reporting', () => {
    const { value, coverage } = total('on-time-rate');
    expect(value?.toFixed(3)).toBe('0.610');
    expect(coverage).toEqual({ reported: 14, expected: 14 });
  });

  it('was above 80% in four units and in no other', () => {
    const above = places.filter((unit) => (numberOf(unit, 'on-time-rate') ?? 0) > 0.8);
    expect(above.map(({ unit }) => unit.name).sort()).toEqual(
      ['Châu Thành', 'Cần Giuộc', 'Mộc Hóa', 'Đức Hòa'].sort(),
    );
    // Nowhere so near to 80% that rounding could say otherwise.
    for (const unit of places) {
      expect(Math.abs((numberOf(unit, 'on-time-rate') ?? 0) - 0.8)).toBeGreaterThan(0.01);
    }
  });
});

it('has directives on e-mail of Cần Đước, Mộc Hóa and Đức Huệ in Q1/2013', () => {
  const issued = places.filter((unit) => textOf(unit, 'email-directive-issued') === 'yes');
  expect(namesBy('email-directive-date', issued)).toEqual(['Cần Đước', 'Mộc Hóa', 'Đức Huệ']);
});

describe('the routes in Q1/2013', () => {
  const routes = places.flatMap(({ unit, routes: own }) =>
    own.map((route) => ({ unit: unit.name, ...route })),
  );
  const underground = routes.filter(({ kind }) => kind === 'undergrounding');

  it('to go underground are three in Tân An and one in Bến Lức, none started', () => {
    expect(underground.map(({ unit }) => unit)).toEqual(['Tân An', 'Tân An', 'Tân An', 'Bến Lức']);
    expect(new Set(underground.map(({ state }) => state))).toEqual(new Set(['not-started']));
    for (const route of underground) {
      expect(deadlineOf(route)).toBe('2013-06');
      expect(route.extensions.at(-1)?.authority).toBe('Ủy ban nhân dân tỉnh');
    }
  });

  it('in danger are these four alone', () => {
    const inDanger = routes.filter((route) => routeAlertOf(route, period.window.to) !== null);
    expect(inDanger).toEqual(underground);
    for (const route of inDanger) {
      expect(routeAlertOf(route, period.window.to)).toBe('not-started-in-time');
    }
  });

  it('to be tidied are in other units', () => {
    expect(routes.filter(({ kind }) => kind === 'tidying').length).toBeGreaterThan(5);
  });
});

it('has 26 of 175 post offices suspended, all for want of staff, in 166 communes', () => {
  expect(total('post-offices')).toEqual({ value: 175, coverage: { reported: 14, expected: 14 } });
  expect(total('post-offices-suspended').value).toBe(26);
  expect(total('post-offices-suspended-no-staff').value).toBe(26);
  const communes = places.flatMap(({ unit, postOffices }) =>
    postOffices.map(({ commune }) => `${unit.code}/${commune}`),
  );
  expect(new Set(communes).size).toBe(166);
});

it('does not know the counts of prepaid SIMs, and says how the matter stands', () => {
  const numeric = province.catalogue.indicators.filter(
    ({ section, valueType }) => section === 'prepaid-sim' && valueType !== 'text',
  );
  for (const { code } of numeric) expect(total(code).value, code).toBeNull();
  const said = places.map((unit) => textOf(unit, 'sim-assessment'));
  for (const text of said) expect(text).toMatch(/thông tin của người khác/);
  expect(said.join()).toMatch(/bán hàng trực tiếp, bán hàng lưu động/i);
  expect(said.join()).toMatch(/cấp huyện, chưa kiên quyết/);
});

it('has inspections by the team and certificates appraised', () => {
  expect(PROFILE.inspectionTeam).toBe('Đội 814');
  for (const unit of places) {
    expect(numberOf(unit, 'internet-inspections'), unit.unit.name).toBeGreaterThan(0);
    expect(numberOf(unit, 'internet-certificates-appraised'), unit.unit.name).toBeGreaterThan(0);
  }
});

it('broadcasts in each unit on the two topics', () => {
  for (const unit of places) {
    const topics = textOf(unit, 'broadcast-topics').split('\n');
    expect(topics).toContain('Nghị quyết Trung ương 4 khóa XI');
    expect(topics).toContain('Nghị quyết, Kết luận Hội nghị Trung ương 6 khóa XI');
    expect(numberOf(unit, 'stations'), unit.unit.name).toBeGreaterThan(0);
    expect(numberOf(unit, 'programmes'), unit.unit.name).toBeGreaterThan(0);
  }
});

it('has remarks of every unit', () => {
  for (const unit of places) {
    expect(textOf(unit, 'general-difficulties'), unit.unit.name).not.toBe('');
    expect(textOf(unit, 'general-proposals'), unit.unit.name).not.toBe('');
  }
});

describe('the meeting of Q1/2013', () => {
  const meeting = MEETINGS.find((candidate) => candidate.period === '2013-Q1');

  it('was led by Deputy Director Nguyễn Hòa Nhã, who signs the briefing', () => {
    expect(meeting).toMatchObject({
      heldOn: '2013-04-05',
      chairName: 'Nguyễn Hòa Nhã',
      chairTitle: 'Phó Giám đốc',
    });
    expect(PROFILE).toMatchObject({ signerName: 'Nguyễn Hòa Nhã', signerTitle: 'Phó Giám đốc' });
    expect(BRIEFINGS.find((briefing) => briefing.period === '2013-Q1')).toEqual({
      period: '2013-Q1',
      number: 5,
      signedOn: '2013-04-05',
      issued: false,
    });
  });

  it('gave five tasks for Q2/2013 to the offices and the stations', () => {
    expect(TASKS.map(({ section }) => section)).toEqual([
      'email',
      'internet-agents',
      'prepaid-sim',
      'cables',
      'sanctions',
    ]);
    for (const task of TASKS) {
      expect(task).toMatchObject({ period: '2013-Q2', meetingId: meeting?.id });
      expect(task.addressees).toMatch(/phòng Văn hóa và Thông tin, Đài Truyền thanh/);
    }
    expect(TASKS[2]?.text).toContain('04/2012/TT-BTTTT');
    expect(TASKS[3]?.text).toContain('cột điện, giai đoạn 1');
  });
});
