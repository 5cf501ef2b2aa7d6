import 'server-only';
import { cache } from 'react';
import { db } from '@/lib/db/client';
import type { Viewer } from '@/lib/domain/access';
import { type IsoDate, lastDayOf } from '@/lib/domain/calendar';
import type { Period } from '@/lib/domain/province';
import type { PeriodCode } from '@/lib/domain/quarter';
import type {
  EntryQuarter,
  EntrySource,
  OfficeRecord,
  OfficeState,
  RegisteredPostOffice,
  RegisteredRoute,
  RegisterPage,
  RouteRecord,
  RouteState,
} from '@/lib/domain/registers/registered';
import type { ReportStatus } from '@/lib/domain/report-status';
import { today } from './clock';
import { NotFoundError } from './errors';
import { getPeriod, listPeriods } from './period-queries';
import { type CarriedEntries, unsafeCarried } from './register-carried';
import { isoDayOrNull, toPostOffice, toRoute, toUnit } from './rows';
import { authorise, ownedScope } from './scope';
import { POINTERS, standingOf } from './standing';

// A unit's own people see the states that they type; everyone else those of the submission that
// stands. What is registered at all, and until when, is one for both.

const BY_UNIT = [{ unit: { position: 'asc' } }, { unit: { code: 'asc' } }, { id: 'asc' }] as const;

const ROUTE_STATE = ({ state, percent, remark }: RouteState): RouteState => ({
  state,
  percent,
  remark,
});
const NO_ROUTE_STATE: RouteState = { state: null, percent: null, remark: null };
const OFFICE_STATE = ({ state, reason, since }: OfficeState): OfficeState => ({
  state,
  reason,
  since,
});
const NO_OFFICE_STATE: OfficeState = { state: null, reason: null, since: null };

const isOwn = (viewer: Viewer, unitId: number): boolean => viewer.unitId === unitId;

/** While nothing was received a state of one's own is only typed. */
const ownSource = (status: ReportStatus, known: boolean): EntrySource | null => {
  if (!known) return null;
  if (status === 'approved') return 'approved';
  return status === 'submitted' ? 'provisional' : 'working';
};

function asOf(period: Period): IsoDate {
  const ended = lastDayOf(period.code) < today();
  return ended ? lastDayOf(period.code) : today();
}

/** Everything known of one quarter's register: what stands in it, and whose report is where. */
async function quarterOf<R extends keyof CarriedEntries>(
  viewer: Viewer,
  register: R,
  periodId: number,
) {
  const reports = await db.report.findMany({
    where: { AND: [{ periodId }, ownedScope(viewer)] },
    select: { unitId: true, ...POINTERS },
  });
  const standing = new Map(reports.map((report) => [report.unitId, standingOf(report)]));
  const carried = await unsafeCarried(
    db,
    register,
    [...standing.values()].flatMap((stand) => stand?.revisionId ?? []),
  );
  const received = new Map(
    carried.map(({ revisionId, entry }) => [`${revisionId}:${entry.id}`, entry]),
  );
  const statusOf = new Map(
    reports.map(({ unitId, status }) => [unitId, status as ReportStatus] as const),
  );
  return {
    status: (unitId: number): ReportStatus => statusOf.get(unitId) ?? 'not-started',
    /** An entry as it was received, and how final that is. */
    received: (unitId: number, id: number) => {
      const stand = standing.get(unitId);
      const entry = stand && received.get(`${stand.revisionId}:${id}`);
      return entry ? { entry, source: stand.standing } : null;
    },
  };
}

/** The register of cable routes as it stood in a quarter. A constant number of queries. */
export const listCableRoutes = cache(
  async (viewer: Viewer, periodCode: string): Promise<RegisterPage<RegisteredRoute>> => {
    const period = await getPeriod(viewer, periodCode);
    const [rows, quarter] = await Promise.all([
      db.cableRoute.findMany({
        where: { AND: [{ validFrom: { lte: period.code } }, ownedScope(viewer)] },
        include: {
          unit: true,
          extensions: { where: { validFrom: { lte: period.code } }, orderBy: { id: 'asc' } },
          states: { where: { periodId: period.id } },
        },
        orderBy: [...BY_UNIT],
      }),
      quarterOf(viewer, 'routes', period.id),
    ]);
    const entries = rows.map((row): RegisteredRoute => {
      const typed = toRoute(row);
      const own = isOwn(viewer, row.unitId);
      const received = own ? null : quarter.received(row.unitId, row.id);
      return {
        ...typed,
        ...(own ? {} : ROUTE_STATE(received?.entry ?? NO_ROUTE_STATE)),
        ...registered(row),
        source: own
          ? ownSource(quarter.status(row.unitId), typed.state !== null)
          : (received?.source ?? null),
      };
    });
    return { period: period.code, asOf: asOf(period), entries };
  },
);

/** The register of commune cultural post offices as it stood in a quarter. */
export const listPostOffices = cache(
  async (viewer: Viewer, periodCode: string): Promise<RegisterPage<RegisteredPostOffice>> => {
    const period = await getPeriod(viewer, periodCode);
    const [rows, quarter] = await Promise.all([
      db.postOffice.findMany({
        where: { AND: [{ validFrom: { lte: period.code } }, ownedScope(viewer)] },
        include: { unit: true, states: { where: { periodId: period.id } } },
        orderBy: [...BY_UNIT],
      }),
      quarterOf(viewer, 'postOffices', period.id),
    ]);
    const entries = rows.map((row): RegisteredPostOffice => {
      const typed = toPostOffice(row);
      const own = isOwn(viewer, row.unitId);
      const received = own ? null : quarter.received(row.unitId, row.id);
      return {
        ...typed,
        ...(own ? {} : OFFICE_STATE(received?.entry ?? NO_OFFICE_STATE)),
        ...registered(row),
        source: own
          ? ownSource(quarter.status(row.unitId), typed.state !== null)
          : (received?.source ?? null),
      };
    });
    return { period: period.code, asOf: asOf(period), entries };
  },
);

const registered = (row: {
  unit: Parameters<typeof toUnit>[0];
  validFrom: string;
  validTo: string | null;
}) => ({
  unit: toUnit(row.unit),
  validFrom: row.validFrom as PeriodCode,
  validTo: row.validTo as PeriodCode | null,
});

/** @throws NotFoundError for a route that does not exist or that the viewer may not know of */
export const getCableRoute = cache(async (viewer: Viewer, id: number): Promise<RouteRecord> => {
  const row = await db.cableRoute.findFirst({
    where: { AND: [{ id }, ownedScope(viewer)] },
    include: { unit: true, extensions: { orderBy: { id: 'asc' } }, states: true },
  });
  if (!row) throw new NotFoundError();
  authorise(viewer, 'report.read', { unitId: row.unitId });
  const typed = new Map(row.states.map((state) => [state.periodId, state]));
  const quarters = await timeLine(viewer, row, 'routes', (periodId) => {
    const state = typed.get(periodId);
    return state ? ROUTE_STATE(toRoute({ ...row, states: [state] })) : null;
  });
  const { state, percent, remark } = quarters[0]?.state ?? NO_ROUTE_STATE;
  return {
    entry: {
      ...toRoute({ ...row, states: [] }),
      ...{ state, percent, remark },
      ...registered(row),
      source: quarters[0]?.source ?? null,
    },
    quarters: quarters.map((one) => ({ ...one, state: one.state && ROUTE_STATE(one.state) })),
    extensions: row.extensions.map((extension) => ({
      id: extension.id,
      deadline: extension.deadline,
      authority: extension.authority,
      documentNumber: extension.documentNumber,
      decidedOn: isoDayOrNull(extension.decidedOn),
      validFrom: extension.validFrom as PeriodCode,
    })),
  };
});

/** @throws NotFoundError for a point that does not exist or that the viewer may not know of */
export const getPostOffice = cache(async (viewer: Viewer, id: number): Promise<OfficeRecord> => {
  const row = await db.postOffice.findFirst({
    where: { AND: [{ id }, ownedScope(viewer)] },
    include: { unit: true, states: true },
  });
  if (!row) throw new NotFoundError();
  authorise(viewer, 'report.read', { unitId: row.unitId });
  const typed = new Map(row.states.map((state) => [state.periodId, state]));
  const quarters = await timeLine(viewer, row, 'postOffices', (periodId) => {
    const state = typed.get(periodId);
    return state ? OFFICE_STATE(toPostOffice({ ...row, states: [state] })) : null;
  });
  const { state, reason, since } = quarters[0]?.state ?? NO_OFFICE_STATE;
  return {
    entry: {
      ...toPostOffice({ ...row, states: [] }),
      ...{ state, reason, since },
      ...registered(row),
      source: quarters[0]?.source ?? null,
    },
    quarters: quarters.map((one) => ({ ...one, state: one.state && OFFICE_STATE(one.state) })),
  };
});

/** What each begun quarter says of an entry, the newest first. */
async function timeLine<R extends keyof CarriedEntries, S>(
  viewer: Viewer,
  entry: { id: number; unitId: number; validFrom: string; validTo: string | null },
  register: R,
  typed: (periodId: number) => S | null,
): Promise<EntryQuarter<S | CarriedEntries[R]>[]> {
  const periods = (await listPeriods(viewer)).filter(
    ({ code, opensOn }) =>
      opensOn <= today() &&
      entry.validFrom <= code &&
      (entry.validTo === null || code <= entry.validTo),
  );
  const reports = await db.report.findMany({
    where: { AND: [{ unitId: entry.unitId }, ownedScope(viewer)] },
    select: { periodId: true, ...POINTERS },
  });
  const reportOf = new Map(reports.map((report) => [report.periodId, report]));
  const carried = await unsafeCarried(
    db,
    register,
    reports.flatMap((report) => standingOf(report)?.revisionId ?? []),
    entry.id,
  );
  const own = isOwn(viewer, entry.unitId);
  return periods.map((period) => {
    const report = reportOf.get(period.id);
    const status = (report?.status ?? 'not-started') as ReportStatus;
    const stand = report ? standingOf(report) : null;
    const received = carried.find(({ revisionId }) => revisionId === stand?.revisionId);
    const state = own ? typed(period.id) : (received?.entry ?? null);
    return {
      period: period.code,
      status,
      state,
      source: own ? ownSource(status, state !== null) : received ? (stand?.standing ?? null) : null,
      revision: received?.number ?? null,
    };
  });
}
