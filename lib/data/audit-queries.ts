import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Viewer } from '@/lib/domain/access';
import {
  type AuditCheck,
  type AuditEntry,
  type AuditPage,
  type AuditSubject,
  auditDetails,
} from '@/lib/domain/audit';
import type { LocalText } from '@/lib/domain/indicator';
import type { UnitKind } from '@/lib/domain/unit';
import { formatUnitTitle } from '@/lib/format/unit-names';
import { authorise } from './scope';

const PAGE = 50;

/**
 * The audit trail, the newest event first.
 * @param filter `subject` is whole (`user:3`) or the beginning of one (`report:`); `before` the
 *   number of the event that the page comes before
 */
export async function listAuditEvents(
  viewer: Viewer,
  filter: { readonly subject: string | null; readonly before: string | null },
): Promise<AuditPage> {
  authorise(viewer, 'audit.read');
  const before = filter.before !== null && /^\d{1,18}$/.test(filter.before) ? filter.before : null;
  const rows = await db.auditEvent.findMany({
    where: {
      ...(before === null ? {} : { id: { lt: BigInt(before) } }),
      ...(filter.subject === null ? {} : { subject: subjectFilter(filter.subject) }),
    },
    orderBy: { id: 'desc' },
    take: PAGE + 1,
  });
  const shown = rows.slice(0, PAGE);
  const data = shown.map((row) => row.data);
  const [names, subjects, sections, indicators, units, revisions] = await Promise.all([
    namesOf(shown.flatMap((row) => (row.actorId === null ? [] : [row.actorId]))),
    subjectsOf(shown.map((row) => row.subject)),
    db.section.findMany({ select: NAMED }),
    db.indicator.findMany({ select: { ...NAMED, groupVi: true, groupEn: true } }),
    db.unit.findMany({
      where: { id: { in: numbersIn(data, 'unitId') } },
      select: { id: true, name: true, kind: true },
    }),
    db.revision.findMany({
      where: { id: { in: numbersIn(data, 'revisionId') } },
      select: { id: true, number: true },
    }),
  ]);
  const named = {
    sections: localNames(sections),
    indicators: localNames(indicators),
    units: new Map(units.map(({ id, ...unit }) => [id, unitTitle(unit)])),
    revisions: new Map(revisions.map(({ id, number }) => [id, number])),
  };
  return {
    entries: shown.map(
      (row): AuditEntry => ({
        id: row.id.toString(),
        at: row.at.toISOString(),
        actor: row.actorId === null ? null : (names.get(row.actorId) ?? `#${row.actorId}`),
        action: row.action,
        subject: subjects.get(row.subject) ?? plainSubject(row.subject),
        subjectCode: row.subject,
        details: auditDetails(row.data, named),
        hash: row.hash,
      }),
    ),
    older: rows.length > PAGE ? (shown.at(-1)?.id.toString() ?? null) : null,
  };
}

function plainSubject(text: string): AuditSubject {
  if (text === 'map:tiles') return { type: 'tiles' };
  const match = /^(cable-route|post-office|department|map):(\d{1,9})$/.exec(text);
  if (!match) return { type: 'other', text };
  const id = Number(match[2]);
  const type = match[1] as 'cable-route' | 'post-office' | 'department' | 'map';
  return type === 'department' || type === 'map' ? { type, id } : { type, id, name: null };
}

/** The ids that events keep under a name. */
const numbersIn = (data: readonly Prisma.JsonValue[], name: string): number[] => [
  ...new Set(
    data.flatMap((kept) => {
      const value =
        typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? kept[name] : null;
      return typeof value === 'number' && Number.isSafeInteger(value) ? [value] : [];
    }),
  ),
];

function unitTitle({ name, kind }: { readonly name: string; readonly kind: string }): LocalText {
  const unit = { name, kind: kind as UnitKind };
  return { vi: formatUnitTitle(unit, 'vi'), en: formatUnitTitle(unit, 'en') };
}

const NAMED = { code: true, nameVi: true, nameEn: true } as const;

interface NamedRow {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly groupVi?: string | null;
  readonly groupEn?: string | null;
}

const localNames = (rows: readonly NamedRow[]): Map<string, LocalText> =>
  new Map(
    rows.map(({ code, nameVi, nameEn, groupVi, groupEn }) => [
      code,
      // "Quá hạn" stands under two headings
      groupVi
        ? { vi: `${groupVi}: ${nameVi}`, en: `${groupEn ?? groupVi}: ${nameEn}` }
        : { vi: nameVi, en: nameEn },
    ]),
  );

const subjectFilter = (text: string): Prisma.StringFilter =>
  text.endsWith(':') ? { startsWith: text } : { equals: text };

async function namesOf(ids: readonly number[]): Promise<Map<number, string>> {
  const rows = await db.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, username: true, displayName: true },
  });
  return new Map(rows.map((row) => [row.id, `${row.displayName} (${row.username})`]));
}

async function subjectsOf(codes: readonly string[]): Promise<Map<string, AuditSubject>> {
  const idsOf = (type: string) =>
    [...new Set(codes)].flatMap((code) => {
      const [kind, id] = code.split(':');
      return kind === type && id && /^\d{1,9}$/.test(id) ? [Number(id)] : [];
    });
  const [users, reports, tokens, periods, routes, offices, tasks] = await Promise.all([
    db.user.findMany({
      where: { id: { in: idsOf('user') } },
      select: { id: true, username: true },
    }),
    db.report.findMany({
      where: { id: { in: idsOf('report') } },
      select: {
        id: true,
        unit: { select: { code: true, name: true } },
        period: { select: { code: true } },
      },
    }),
    db.apiToken.findMany({
      where: { id: { in: idsOf('token') } },
      select: { id: true, name: true },
    }),
    db.period.findMany({
      where: { id: { in: idsOf('period') } },
      select: { id: true, code: true },
    }),
    db.cableRoute.findMany({
      where: { id: { in: idsOf('cable-route') } },
      select: { id: true, name: true },
    }),
    db.postOffice.findMany({
      where: { id: { in: idsOf('post-office') } },
      select: { id: true, name: true },
    }),
    db.task.findMany({
      where: { id: { in: idsOf('task') } },
      select: { id: true, position: true, period: { select: { code: true } } },
    }),
  ]);
  const briefings = [...new Set(codes)].filter((code) => code.startsWith('briefing:'));
  return new Map<string, AuditSubject>([
    ...briefings.map(
      (code) => [code, { type: 'briefing', period: code.replace('briefing:', '') }] as const,
    ),
    ...tokens.map(({ id, name }) => [`token:${id}`, { type: 'token', id, name }] as const),
    ...routes.map(
      ({ id, name }) => [`cable-route:${id}`, { type: 'cable-route', id, name }] as const,
    ),
    ...offices.map(
      ({ id, name }) => [`post-office:${id}`, { type: 'post-office', id, name }] as const,
    ),
    ...tasks.map(
      ({ id, position, period }) =>
        [`task:${id}`, { type: 'task', period: period.code, position }] as const,
    ),
    ...periods.map(({ id, code }) => [`period:${id}`, { type: 'period', id, code }] as const),
    ...users.map(({ id, username }) => [`user:${id}`, { type: 'user', id, username }] as const),
    ...reports.map(
      ({ id, unit, period }) =>
        [
          `report:${id}`,
          { type: 'report', id, unitCode: unit.code, unitName: unit.name, period: period.code },
        ] as const,
    ),
  ]);
}

/** Follows the chain of hashes from the first event to the last. Reads the whole trail. */
export async function checkAuditTrail(viewer: Viewer): Promise<AuditCheck> {
  authorise(viewer, 'audit.read');
  const [events, rows] = await Promise.all([
    db.auditEvent.count(),
    db.$queryRaw<{ first: bigint | null }[]>`SELECT audit_first_break() AS first`,
  ]);
  return { events, firstBreak: rows[0]?.first?.toString() ?? null };
}
