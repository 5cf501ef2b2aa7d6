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
  const [names, subjects, sections, indicators] = await Promise.all([
    namesOf(shown.flatMap((row) => (row.actorId === null ? [] : [row.actorId]))),
    subjectsOf(shown.map((row) => row.subject)),
    db.section.findMany({ select: NAMED }),
    db.indicator.findMany({ select: { ...NAMED, groupVi: true, groupEn: true } }),
  ]);
  const named = { sections: localNames(sections), indicators: localNames(indicators) };
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
  return match
    ? {
        type: match[1] as 'cable-route' | 'post-office' | 'department' | 'map',
        id: Number(match[2]),
      }
    : { type: 'other', text };
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
  const [users, reports, tokens, periods] = await Promise.all([
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
  ]);
  const briefings = [...new Set(codes)].filter((code) => code.startsWith('briefing:'));
  return new Map<string, AuditSubject>([
    ...briefings.map(
      (code) => [code, { type: 'briefing', period: code.replace('briefing:', '') }] as const,
    ),
    ...tokens.map(({ id, name }) => [`token:${id}`, { type: 'token', id, name }] as const),
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
