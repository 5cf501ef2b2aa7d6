import 'server-only';
import { cache } from 'react';
import { db } from '@/lib/db/client';
import { addQuarters, type PeriodCode } from '@/lib/domain/quarter';

/**
 * What is kept: of a period its quarter and the ones before it, with 700 units some ten megabytes
 * each, and the places of its units.
 */
const KEPT = 12;

/** The farthest quarter before a period that its overview reads: the same one a year before. */
const REACH = 4;

interface Kept {
  readonly version: string;
  readonly value: unknown;
}

const kept = new Map<string, Kept>();

/**
 * One digest over everything that a province's quarter is made of. Received figures never change, so
 * which revisions stand says what the figures are; the rest is short. One query.
 */
const unsafeVersionOf = cache(async (period: PeriodCode): Promise<string> => {
  const first = addQuarters(period, -REACH);
  const [row] = await db.$queryRaw<{ version: string }[]>`
    SELECT md5(concat_ws('|',
      (SELECT string_agg(md5(u::text), '' ORDER BY u."id") FROM "Unit" u),
      (SELECT string_agg(md5(e::text), '' ORDER BY e."id") FROM "UnitSuccession" e),
      (SELECT string_agg(md5(t::text), '' ORDER BY t."unitId") FROM "UnitTile" t),
      (SELECT string_agg(concat_ws(',', m."id", m."validFrom"), ';' ORDER BY m."id")
       FROM "BoundaryMap" m),
      (SELECT string_agg(md5(p::text), '' ORDER BY p."id") FROM "Period" p),
      (SELECT string_agg(md5(s::text), '' ORDER BY s."id") FROM "Section" s),
      (SELECT string_agg(md5(i::text), '' ORDER BY i."id") FROM "Indicator" i),
      (SELECT string_agg(md5(u::text), '' ORDER BY u."id") FROM "Rule" u),
      (SELECT string_agg(concat_ws(',', r."id", r."status" = 'submitted',
                                   r."submittedRevisionId", r."approvedRevisionId"),
                         ';' ORDER BY r."id")
       FROM "Report" r JOIN "Period" p ON p."id" = r."periodId"
       WHERE p."code" BETWEEN ${first} AND ${period}))) AS "version"`;
  if (!row) throw new Error('unreachable: an aggregate has a row');
  return row.version;
});

/**
 * What `load` gives, kept in this process for as long as nothing that it is made of has changed. The
 * version is read from the database each time: another process's approval is seen at once.
 * @param name of what is loaded, with everything that it depends on beside the period
 */
export async function unsafeKept<T>(
  name: string,
  period: PeriodCode,
  load: () => Promise<T>,
): Promise<T> {
  const version = await unsafeVersionOf(period);
  const key = `${name}:${period}`;
  const found = kept.get(key);
  kept.delete(key);
  if (found?.version === version) {
    // Asked for last: dropped last.
    kept.set(key, found);
    return found.value as T;
  }
  const value = await load();
  kept.set(key, { version, value });
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
  return value;
}

/** For a test that changes what the database holds to be immutable. */
export const forgetKept = (): void => kept.clear();
