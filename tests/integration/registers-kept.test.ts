import { describe, expect, test } from 'vitest';
import { createCableRoute, updateCableRoute } from '@/lib/data/cable-route-commands';
import { addExtension, removeExtension } from '@/lib/data/deadline-commands';
import { ConflictError, NotFoundError, ProblemError } from '@/lib/data/errors';
import { createPostOffice, updatePostOffice } from '@/lib/data/post-office-commands';
import { closeEntry, removeEntry, reopenEntry } from '@/lib/data/register-commands';
import { getEntryDesk } from '@/lib/data/register-desk-queries';
import { getCableRoute } from '@/lib/data/register-queries';
import { sendBack, startCorrection } from '@/lib/data/report-commands';
import { getReport } from '@/lib/data/report-queries';
import { deadlineOf } from '@/lib/domain/register';
import { addExtensionSchema, createRouteSchema, updateRouteSchema } from '@/lib/schemas/register';
import { demoDatabase } from '../support/demo-database';
import { officerOf } from '../support/report-desk';
import { viewerOf } from '../support/viewers';

// 801 is writing its report of 2013-Q2, 799's waits for its signature, 802's is submitted.

const db = demoDatabase();

const ROUTE = {
  ...{ name: 'Đường Nguyễn Trãi', from: 'Chợ Đông Thành', to: 'Cầu Đức Huệ', km: '1,25 km' },
  ...{ enterprises: 'VNPT Long An; Viettel Long An', kind: 'tidying', phase: '' },
  originalDeadline: 'tháng 6/2013',
} as const;
const newRoute = (unit: string, given: Record<string, string> = {}) =>
  createRouteSchema.parse({ ...ROUTE, unit, validFrom: '2013-Q2', ...given });
const change = (id: number, version: number, given: Record<string, string>) =>
  updateRouteSchema.parse({ ...ROUTE, id, version, ...given });
const extension = (route: number, given: Record<string, string> = {}) =>
  addExtensionSchema.parse({
    ...{ route, deadline: 'Quý III/2013', authority: 'Ủy ban nhân dân tỉnh' },
    ...{ documentNumber: '1520/UBND-VX', decidedOn: '11/6/2013', validFrom: '2013-Q2', ...given },
  });

async function problemOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof ProblemError) return error.code;
    throw error;
  }
  return 'none';
}

const trailOf = async (subject: string) =>
  (await db.auditEvent.findMany({ where: { subject }, orderBy: { id: 'asc' } })).map(
    ({ action }) => action,
  );
const figuresOf = async (unit: string, period = '2013-Q2') =>
  (await getReport(await officerOf(unit), period, unit)).figures?.numbers;

describe('an entry of one’s own register', () => {
  test('is in the report from its quarter on, and its figures count it', async () => {
    const officer = await officerOf('801');
    expect((await figuresOf('801'))?.['cable-routes']).toBe(0);
    const { id } = await createCableRoute(officer, newRoute('801'));
    const report = await getReport(officer, '2013-Q2', '801');
    expect(report.routes).toMatchObject([
      { id, km: 1.25, enterprises: ['VNPT Long An', 'Viettel Long An'], state: null },
    ]);
    expect(report.routes[0]?.originalDeadline).toBe('2013-06');
    expect(report.figures?.numbers).toMatchObject({
      'cable-routes': 1,
      'cable-routes-tidying': 1,
      'cable-routes-not-started': null,
    });
    expect((await getReport(officer, '2013-Q1', '801')).routes).toEqual([]);
    expect(await trailOf(`cable-route:${id}`)).toEqual(['register.create']);
  });

  test('has a name of its own, whatever its capitals; marks tell names apart', async () => {
    const officer = await officerOf('801');
    const again = (name: string) => createCableRoute(officer, newRoute('801', { name }));
    expect(await problemOf(again('đường  NGUYỄN trãi '))).toBe('register-name-taken');
    expect(await problemOf(again('Đường Nguyễn Trại'))).toBe('none');
    const tries = await Promise.allSettled([again('Đường Mới'), again('Đường Mới')]);
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('cannot reach back into what left the desk', async () => {
    const [submitted, waiting] = [await officerOf('802'), await officerOf('799')];
    const held = 'register-quarter-held';
    expect(await problemOf(createCableRoute(submitted, newRoute('802')))).toBe(held);
    expect(await problemOf(createCableRoute(waiting, newRoute('799')))).toBe(held);
    expect(
      await problemOf(
        createCableRoute(await officerOf('801'), newRoute('801', { validFrom: '2013-Q1' })),
      ),
    ).toBe(held);
    const next = newRoute('802', { validFrom: '2013-Q3', name: 'Đường Sau' });
    expect(await problemOf(createCableRoute(submitted, next))).toBe('none');
    await expect(createCableRoute(submitted, newRoute('803'))).rejects.toBeInstanceOf(
      NotFoundError,
    );
  });

  test('a locked quarter is held too', async () => {
    const officer = await officerOf('797');
    const point = {
      unit: '797',
      name: 'Điểm thử khóa',
      commune: 'Tuyên Bình',
      validFrom: '2013-Q2',
    } as const;
    const where = { code: '2013-Q2' };
    await db.period.update({ where, data: { lockedAt: new Date(), lockReason: 'Chốt số liệu' } });
    const locked = await problemOf(createPostOffice(officer, point));
    await db.period.update({ where, data: { lockedAt: null, lockReason: null } });
    expect(locked).toBe('register-quarter-held');
    expect(await problemOf(createPostOffice(officer, point))).toBe('none');
  });
});

describe('what a received report carries', () => {
  const carried = (unit: string) =>
    db.cableRoute.findFirstOrThrow({ where: { unit: { code: unit } }, orderBy: { id: 'asc' } });
  const facts = (row: Awaited<ReturnType<typeof carried>>) => ({
    name: row.name,
    from: row.fromPoint,
    to: row.toPoint,
    km: String(row.km).replace('.', ','),
    kind: row.kind,
    phase: row.phase ?? '',
    originalDeadline: row.originalDeadline ?? '',
    enterprises: row.enterprises.join(','),
  });

  test('is not removed, and its kind, length and deadline stay; its name can be mended', async () => {
    const officer = await officerOf('805');
    const row = await carried('805');
    const key = { register: 'cable-routes', id: row.id, version: row.version } as const;
    expect(await problemOf(removeEntry(officer, key))).toBe('register-carried');
    const mended = (given: Record<string, string>) =>
      updateCableRoute(officer, change(row.id, row.version, { ...facts(row), ...given }));
    expect(await problemOf(mended({ km: '1,4' }))).toBe('register-frozen');
    expect(await problemOf(mended({ kind: 'undergrounding' }))).toBe('register-frozen');

    await mended({ name: 'Đường Nguyễn Trung Trực (đoạn 1)' });
    const [past, now] = [
      await getReport(officer, '2013-Q1', '805'),
      await getReport(officer, '2013-Q2', '805'),
    ];
    expect(past.routes[0]?.name).toBe('Đường Nguyễn Trung Trực');
    expect(now.routes[0]?.name).toBe('Đường Nguyễn Trung Trực (đoạn 1)');
    expect(past.figures?.numbers['cable-km-done']).toBe(0);
    await expect(mended({ name: 'Người thứ hai' })).rejects.toBeInstanceOf(ConflictError);
  });

  test('is closed from a quarter on, and comes back while no report went without it', async () => {
    const officer = await officerOf('797');
    const row = await db.postOffice.findFirstOrThrow({
      where: { unit: { code: '797' }, validTo: null },
    });
    const before = (await figuresOf('797'))?.['post-offices'] ?? 0;
    const past = (await figuresOf('797', '2013-Q1'))?.['post-offices'];
    const key = { register: 'post-offices', id: row.id, version: 0 } as const;
    const early = { ...key, from: '2013-Q1', reason: 'Sáp nhập' } as const;
    expect(await problemOf(closeEntry(officer, early))).toBe('register-quarter-held');
    await closeEntry(officer, { ...early, from: '2013-Q2' });
    expect((await figuresOf('797'))?.['post-offices']).toBe(before - 1);
    expect((await figuresOf('797', '2013-Q1'))?.['post-offices']).toBe(past);
    await expect(reopenEntry(officer, key)).rejects.toBeInstanceOf(ConflictError);
    await reopenEntry(officer, { ...key, version: 1 });
    expect((await figuresOf('797'))?.['post-offices']).toBe(before);
    expect(await trailOf(`post-office:${row.id}`)).toEqual(['register.close', 'register.reopen']);
  });

  test('what was closed does not come back into reports made without it', async () => {
    const officer = await officerOf('798');
    const row = await db.cableRoute.findFirstOrThrow({ where: { unit: { code: '798' } } });
    await db.report.updateMany({
      where: { unit: { code: '798' }, period: { code: '2013-Q2' } },
      data: { status: 'awaiting-signature' },
    });
    const key = { register: 'cable-routes', id: row.id, version: row.version } as const;
    expect(await problemOf(reopenEntry(officer, key))).toBe('register-reopen-held');
    expect((await getEntryDesk(officer, 'cable-routes', row.id)).may).toMatchObject({
      reopen: false,
      close: false,
      remove: false,
    });
  });

  test('an entry that no report carries is removed with its states', async () => {
    const officer = await officerOf('801');
    const { id } = await createCableRoute(officer, newRoute('801', { name: 'Đường Nhầm' }));
    const period = await db.period.findUniqueOrThrow({ where: { code: '2013-Q2' } });
    await db.cableRouteState.create({ data: { routeId: id, periodId: period.id, state: 'done' } });
    await removeEntry(officer, { register: 'cable-routes', id, version: 0 });
    expect(await db.cableRoute.count({ where: { id } })).toBe(0);
    expect(await trailOf(`cable-route:${id}`)).toEqual(['register.create', 'register.remove']);
  });

  test('waits with the report for its signature', async () => {
    const [officer, leader] = [await officerOf('799'), await viewerOf('unit-leader', '799')];
    const point = await db.postOffice.findFirstOrThrow({ where: { unit: { code: '799' } } });
    const rename = () =>
      updatePostOffice(officer, {
        id: point.id,
        version: 0,
        name: 'Tên mới',
        commune: point.commune,
      });
    expect(await problemOf(rename())).toBe('register-awaiting');
    const { version } = await getReport(leader, '2013-Q2', '799');
    await sendBack(leader, { period: '2013-Q2', unit: '799', version }, 'Sửa tên điểm.');
    expect(await problemOf(rename())).toBe('none');
  });
});

describe('extensions', () => {
  test('move the deadline of the quarter’s report and of no earlier one', async () => {
    const officer = await officerOf('801');
    const { id } = await createCableRoute(officer, newRoute('801', { name: 'Đường Gia Hạn' }));
    expect(await problemOf(addExtension(officer, extension(id, { deadline: '30/6/2013' })))).toBe(
      'extension-not-later',
    );
    expect(await problemOf(addExtension(officer, extension(id, { decidedOn: '25/6/2013' })))).toBe(
      'extension-in-future',
    );
    const added = await addExtension(await viewerOf('reviewer', ''), extension(id));
    const report = await getReport(officer, '2013-Q2', '801');
    const route = report.routes.find((candidate) => candidate.id === id);
    expect(route && deadlineOf(route)).toBe('2013-Q3');
    expect((await getCableRoute(officer, id)).extensions).toMatchObject([
      { documentNumber: '1520/UBND-VX', decidedOn: '2013-06-11', validFrom: '2013-Q2' },
    ]);
    await removeExtension(officer, { route: id, extension: added.id });
    expect(await trailOf(`cable-route:${id}`)).toEqual([
      'register.create',
      'register.extend',
      'register.remove-extension',
    ]);
  });

  test('in a received report stay', async () => {
    const officer = await officerOf('802');
    const row = await db.deadlineExtension.findFirstOrThrow({
      where: { route: { unit: { code: '802' } } },
    });
    const key = { route: row.routeId, extension: row.id };
    expect(await problemOf(removeExtension(officer, key))).toBe('extension-carried');
    expect(await problemOf(addExtension(officer, extension(row.routeId)))).toBe(
      'register-quarter-held',
    );
  });
});

test('a correction opens its quarter for the registers again', async () => {
  const officer = await officerOf('796');
  const { version } = await getReport(officer, '2013-Q1', '796');
  const point = {
    unit: '796',
    name: 'Điểm bỏ sót',
    commune: 'Hưng Hà',
    validFrom: '2013-Q1',
  } as const;
  expect(await problemOf(createPostOffice(officer, point))).toBe('register-quarter-held');
  await startCorrection(officer, { period: '2013-Q1', unit: '796', version }, 'Bỏ sót một điểm.');
  expect(await problemOf(createPostOffice(officer, point))).toBe('none');
});
