import { describe, expect, test } from 'vitest';
import { NotFoundError } from '@/lib/data/errors';
import {
  getCableRoute,
  getPostOffice,
  listCableRoutes,
  listPostOffices,
} from '@/lib/data/register-queries';
import { getReport } from '@/lib/data/report-queries';
import { saveSection } from '@/lib/data/section-commands';
import { saveSectionSchema } from '@/lib/schemas/report';
import { demoDatabase } from '../support/demo-database';
import { officerOf } from '../support/report-desk';
import { viewerOf } from '../support/viewers';

const db = demoDatabase();

const reviewer = () => viewerOf('reviewer', '');
const routeOf = (unit: string) =>
  db.cableRoute.findFirstOrThrow({ where: { unit: { code: unit } }, orderBy: { id: 'asc' } });

describe('reading the registers', () => {
  test('the Department sees the article’s routes and points as they were received', async () => {
    const viewer = await reviewer();
    const routes = await listCableRoutes(viewer, '2013-Q1');
    const underground = routes.entries.filter(({ kind }) => kind === 'undergrounding');
    expect(underground.map(({ unit }) => unit.code)).toEqual(['794', '794', '794', '803']);
    expect(new Set(underground.map(({ state, source }) => `${state} ${source}`))).toEqual(
      new Set(['not-started approved']),
    );
    const offices = await listPostOffices(viewer, '2013-Q1');
    expect(offices.entries).toHaveLength(175);
    expect(offices.entries.filter(({ state }) => state === 'suspended')).toHaveLength(26);
  });

  test('a state that is only typed is the unit’s own', async () => {
    const officer = await officerOf('805');
    const { id } = await routeOf('805');
    const report = await getReport(officer, '2013-Q2', '805');
    const version = report.sections.find(({ code }) => code === 'cables')?.version ?? 0;
    await saveSection(
      officer,
      saveSectionSchema.parse({
        ...{ period: '2013-Q2', unit: '805', section: 'cables', version, values: {}, remark: '' },
        routes: [{ id, state: 'in-progress', percent: 70, remark: 'Đoạn cuối.' }],
      }),
    );
    const find = async (viewer: Awaited<ReturnType<typeof officerOf>>) =>
      (await listCableRoutes(viewer, '2013-Q2')).entries.find((entry) => entry.id === id);
    expect(await find(officer)).toMatchObject({ percent: 70, source: 'working' });
    expect(await find(await reviewer())).toMatchObject({
      state: null,
      percent: null,
      source: null,
    });

    const [own, seen] = [
      await getCableRoute(officer, id),
      await getCableRoute(await reviewer(), id),
    ];
    expect(own.quarters[0]).toMatchObject({ period: '2013-Q2', state: { percent: 70 } });
    expect(seen.quarters[0]).toMatchObject({ period: '2013-Q2', state: null, revision: null });
    expect(seen.quarters[1]).toMatchObject({
      ...{ period: '2013-Q1', source: 'approved' },
      state: { state: 'in-progress', percent: 45 },
    });
    expect(own.quarters.at(-1)?.period).toBe('2012-Q4');
  });

  test('a closed entry ends its time line; extensions come with who decided', async () => {
    const closed = await db.cableRoute.findFirstOrThrow({ where: { validTo: { not: null } } });
    const viewer = await reviewer();
    const record = await getCableRoute(viewer, closed.id);
    expect(record.quarters[0]?.period).toBe('2013-Q1');
    const extended = await db.cableRoute.findFirstOrThrow({
      where: { unit: { code: '802' }, extensions: { some: {} } },
    });
    expect((await getCableRoute(viewer, extended.id)).extensions).toMatchObject([
      { documentNumber: '612/UBND-KT', deadline: '2013-09-30', validFrom: '2013-Q1' },
    ]);
  });

  test('another unit’s entry is not found', async () => {
    const officer = await officerOf('799');
    const { id } = await routeOf('805');
    const office = await db.postOffice.findFirstOrThrow({ where: { unit: { code: '805' } } });
    await expect(getCableRoute(officer, id)).rejects.toBeInstanceOf(NotFoundError);
    await expect(getPostOffice(officer, office.id)).rejects.toBeInstanceOf(NotFoundError);
    const own = await listPostOffices(officer, '2013-Q2');
    expect(new Set(own.entries.map(({ unit }) => unit.code))).toEqual(new Set(['799']));
  });
});
