import pg from 'pg';

const QUARTERS = 40;

/**
 * Makes a province of many units out of the demonstration, with ten years of approved reports: each is
 * a copy of one that the demonstration holds for its first quarter of 2013, with other counts.
 * @param units how many report, the Department not counted; at least the demonstration's own
 */
export async function enlarge(databaseUrl: string, units: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    // Past the triggers and keys that are checked row by row: millions of rows are written.
    await client.query('SET LOCAL session_replication_role = replica');
    await client.query(
      `INSERT INTO "Unit" ("code", "name", "kind", "parentId", "validFrom", "position")
       SELECT (10000 + n)::text, 'Đơn vị ' || n, 'district', p."id", '2000-01-01', 20 + n
       FROM "Unit" p,
            generate_series(1, $1 - (SELECT count(*)::int FROM "Unit"
                                     WHERE "kind" NOT IN ('province', 'department'))) n
       WHERE p."kind" = 'province'`,
      [units],
    );
    await client.query(`UPDATE "Unit" SET "validFrom" = '2000-01-01' WHERE "code" <> '795'`);
    await client.query(
      `INSERT INTO "Period" ("code", "dataFrom", "dataTo", "opensOn", "dueOn", "reviewOn", "meetingOn")
       SELECT extract(year FROM d) || '-Q' || extract(quarter FROM d), d,
              d + interval '3 months - 1 day', d + interval '2 months', d + interval '75 days',
              d + interval '80 days', d + interval '95 days'
       FROM (SELECT date '2013-04-01' - n * interval '3 months' AS d
             FROM generate_series(0, $1 - 1) n) q
       ON CONFLICT ("code") DO NOTHING`,
      [QUARTERS],
    );
    await client.query(
      `CREATE TEMP TABLE donor ON COMMIT DROP AS
       SELECT row_number() OVER (ORDER BY v."id") AS n, v.* FROM "Report" r
       JOIN "Revision" v ON v."id" = r."approvedRevisionId"
       JOIN "Period" p ON p."id" = r."periodId" JOIN "Unit" u ON u."id" = r."unitId"
       WHERE p."code" = '2013-Q1' AND u."kind" <> 'department'`,
    );
    await client.query(
      `CREATE TEMP TABLE added ON COMMIT DROP AS
       SELECT nextval('"Report_id_seq"')::int AS "reportId", nextval('"Revision_id_seq"')::int AS "revisionId",
              u."id" AS "unitId", p."id" AS "periodId",
              1 + u."id" % (SELECT count(*) FROM donor) AS n
       FROM "Unit" u, "Period" p
       WHERE u."kind" NOT IN ('province', 'department') AND u."validFrom" <= p."dataFrom"
         AND NOT EXISTS (SELECT FROM "Report" r WHERE r."unitId" = u."id" AND r."periodId" = p."id")`,
    );
    await client.query(
      `INSERT INTO "Report" ("id", "unitId", "periodId", "status", "version", "submittedRevisionId",
                             "approvedRevisionId", "updatedAt")
       SELECT "reportId", "unitId", "periodId", 'approved', 1, "revisionId", "revisionId", now()
       FROM added`,
    );
    await client.query(
      `INSERT INTO "Revision" ("id", "reportId", "number", "submittedAt", "submittedById", "snapshot", "hash")
       SELECT a."revisionId", a."reportId", 1, d."submittedAt", d."submittedById", d."snapshot", d."hash"
       FROM added a JOIN donor d ON d.n = a.n`,
    );
    await client.query(
      `INSERT INTO "Figure" ("revisionId", "indicatorId", "periodId", "unitId", "value", "text")
       SELECT a."revisionId", f."indicatorId", a."periodId", a."unitId",
              f."value" + (a."unitId" + a."periodId") % 7, f."text"
       FROM added a JOIN donor d ON d.n = a.n JOIN "Figure" f ON f."revisionId" = d."id"`,
    );
    await client.query('COMMIT');
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}
