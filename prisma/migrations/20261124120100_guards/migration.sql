-- What Prisma's schema cannot say: the words that a column may hold (the unions of lib/domain),
-- records that never change, and the chain of the audit trail.

-- ── Words ───────────────────────────────────────────────────────────────────
ALTER TABLE "Unit" ADD CHECK ("kind" IN ('province','department','city','town','district','ward','commune'));
ALTER TABLE "Unit" ADD CHECK ("validTo" IS NULL OR "validFrom" <= "validTo");
ALTER TABLE "UnitSuccession" ADD CHECK ("kind" IN ('split','merge','partial','rename'));
ALTER TABLE "User" ADD CHECK ("role" IN ('unit-officer','unit-leader','broadcaster','reviewer','department-leader','inspector','admin'));
ALTER TABLE "User" ADD CHECK ("role" NOT IN ('unit-officer','unit-leader','broadcaster') OR "unitId" IS NOT NULL);
ALTER TABLE "User" ADD CHECK ("username" = lower("username"));
ALTER TABLE "Period" ADD CHECK ("code" ~ '^\d{4}-Q[1-4]$');
ALTER TABLE "Period" ADD CHECK ("dataFrom" <= "dataTo" AND "opensOn" <= "dueOn" AND "dueOn" <= "reviewOn");
ALTER TABLE "Section" ADD CHECK ("reporter" IN ('units','department','both'));
ALTER TABLE "Indicator" ADD CHECK ("kind" IN ('entered','register','derived'));
ALTER TABLE "Indicator" ADD CHECK (("kind" = 'derived') = ("formula" IS NOT NULL));
ALTER TABLE "Indicator" ADD CHECK ("valueType" IN ('count','decimal','money','rate','yes-no','choice','quarter','date','text'));
ALTER TABLE "Indicator" ADD CHECK ("overTime" IN ('flow','stock'));
ALTER TABLE "Indicator" ADD CHECK ("direction" IN ('higher','lower','neutral'));
ALTER TABLE "Indicator" ADD CHECK ("reporter" IN ('units','department','both'));
ALTER TABLE "Rule" ADD CHECK ("severity" IN ('error','warning'));
ALTER TABLE "Rule" ADD CHECK ("comparison" IN ('=','<=','>='));
ALTER TABLE "Report" ADD CHECK ("status" IN ('not-started','draft','awaiting-signature','submitted','returned','approved'));
ALTER TABLE "Report" ADD CHECK ("status" <> 'submitted' OR "submittedRevisionId" IS NOT NULL);
ALTER TABLE "Report" ADD CHECK ("status" <> 'approved' OR "approvedRevisionId" IS NOT NULL);
ALTER TABLE "CableRoute" ADD CHECK ("kind" IN ('undergrounding','tidying'));
ALTER TABLE "CableRouteState" ADD CHECK ("state" IN ('not-started','in-progress','done'));
ALTER TABLE "CableRouteState" ADD CHECK ("percent" BETWEEN 0 AND 100);
ALTER TABLE "PostOfficeState" ADD CHECK ("state" IN ('operating','suspended'));
ALTER TABLE "PostOfficeState" ADD CHECK ("reason" IN ('no-staff','damaged','moved','other'));

-- ── What was received never changes ─────────────────────────────────────────
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "Revision_immutable" BEFORE UPDATE OR DELETE ON "Revision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Figure_immutable" BEFORE UPDATE OR DELETE ON "Figure"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AuditEvent_append_only" BEFORE UPDATE OR DELETE ON "AuditEvent"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AuditEvent_no_truncate" BEFORE TRUNCATE ON "AuditEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- ── The chain of the audit trail ────────────────────────────────────────────
CREATE FUNCTION audit_hash(event "AuditEvent") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(concat_ws('|',
    event."prevHash",
    event."id"::text,
    to_char(event."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
    coalesce(event."actorId"::text, ''),
    event."action",
    event."subject",
    event."data"::text
  ), 'UTF8')), 'hex')
$$;

-- Number, time and hashes are the database's: a lock makes events follow one another in one order,
-- and their numbers have no gaps that would have to be explained.
CREATE FUNCTION audit_chain() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  previous record;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('AuditEvent'));
  SELECT "id", "hash" INTO previous FROM "AuditEvent" ORDER BY "id" DESC LIMIT 1;
  NEW."id" := coalesce(previous."id", 0) + 1;
  NEW."at" := clock_timestamp();
  NEW."prevHash" := coalesce(previous."hash", '');
  NEW."hash" := audit_hash(NEW);
  RETURN NEW;
END $$;

CREATE TRIGGER "AuditEvent_chain" BEFORE INSERT ON "AuditEvent"
  FOR EACH ROW EXECUTE FUNCTION audit_chain();

-- The first event that does not follow from the one before it; null when the trail is whole.
CREATE FUNCTION audit_first_break() RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT "id" FROM (
    SELECT e."id", e."hash", e."prevHash", audit_hash(e) AS computed,
           lag(e."hash", 1, '') OVER (ORDER BY e."id") AS before
    FROM "AuditEvent" e
  ) chain
  WHERE "hash" <> computed OR "prevHash" <> before
  ORDER BY "id" LIMIT 1
$$;
