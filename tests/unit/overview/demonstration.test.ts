import { describe, expect, it } from 'vitest';
import type { AreaCode } from '@/lib/domain/overview/areas';
import { headlineOf } from '@/lib/domain/overview/headline';
import { overviewOf } from '@/lib/domain/overview/overview';
import { demoProvinceQuarter } from '@/prisma/demo/province-quarter';
import { makeReports } from '@/prisma/demo/reports';

// The published facts of DOMAIN.md, section 4, as the overview says them.
const overview = overviewOf(demoProvinceQuarter('2013-Q1', makeReports()), 'last-year');
const areaOf = (code: AreaCode) => {
  const area = overview.areas.find((candidate) => candidate.code === code);
  if (!area) throw new Error(`No area ${code}`);
  return area;
};

describe("the demonstration's first quarter of 2013", () => {
  it('stands on 14 approved reports', () => {
    expect(overview.filing).toMatchObject({ expected: 14, reported: 14, approved: 14 });
  });

  it('has 61% on time, and four units above 80%', () => {
    const area = areaOf('one-stop-shop');
    expect(Math.round((area.main.value ?? 0) * 100)).toBe(61);
    expect(area.meeting.map(({ unit }) => unit.name).sort()).toEqual(
      ['Châu Thành', 'Cần Giuộc', 'Mộc Hóa', 'Đức Hòa'].sort(),
    );
    expect(area.missing).toHaveLength(10);
    expect(area.main.meetsTarget).toBe(false);
    expect(area.main.lastYear.type).toBe('change');
  });

  it('has 26 of 175 post offices suspended, all of them listed', () => {
    expect(headlineOf(areaOf('post-offices'), [])).toMatchObject({ part: 26, whole: 175 });
    const listed = overview.suspendedPostOffices.flatMap(({ points }) => points);
    expect(listed).toHaveLength(26);
    expect(listed.every(({ reason }) => reason === 'no-staff')).toBe(true);
  });

  it('has four routes in danger: three in Tân An, one in Bến Lức', () => {
    expect(headlineOf(areaOf('cables'), overview.routesAtRisk)).toMatchObject({
      atRisk: 4,
      byUnit: [
        { unit: { name: 'Tân An' }, count: 3 },
        { unit: { name: 'Bến Lức' }, count: 1 },
      ],
    });
  });

  it('has directives on e-mail by three units', () => {
    const email = overview.brief.find(({ section }) => section.code === 'email');
    expect(email?.directives.map(({ unit }) => unit.name).sort()).toEqual(
      ['Cần Đước', 'Mộc Hóa', 'Đức Huệ'].sort(),
    );
  });
});
