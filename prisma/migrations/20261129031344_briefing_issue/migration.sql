-- AlterTable
ALTER TABLE "Briefing" ADD COLUMN     "finalisedById" INTEGER,
ADD COLUMN     "recipients" TEXT[];

-- AlterTable
ALTER TABLE "BriefingSnapshot" ADD COLUMN     "document" JSONB NOT NULL;

-- CreateTable
CREATE TABLE "BriefingFile" (
    "briefingId" INTEGER NOT NULL,
    "format" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "BriefingFile_pkey" PRIMARY KEY ("briefingId","format")
);

-- AddForeignKey
ALTER TABLE "Briefing" ADD CONSTRAINT "Briefing_finalisedById_fkey" FOREIGN KEY ("finalisedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BriefingFile" ADD CONSTRAINT "BriefingFile_briefingId_fkey" FOREIGN KEY ("briefingId") REFERENCES "Briefing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- An issued version is whole: numbered, dated, signed, by somebody.
ALTER TABLE "Briefing" ADD CHECK ("finalisedAt" IS NULL OR ("number" > 0 AND "signedOn" IS NOT NULL
  AND "signerName" <> '' AND "signerTitle" <> '' AND "finalisedById" IS NOT NULL));
ALTER TABLE "BriefingFile" ADD CHECK ("format" IN ('docx','pdf','xlsx','pptx'));

-- And never changes: neither what is kept of it nor the words that it was made of.
CREATE TRIGGER "BriefingFile_immutable" BEFORE UPDATE OR DELETE ON "BriefingFile"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "BriefingSnapshot_immutable" BEFORE UPDATE OR DELETE ON "BriefingSnapshot"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Briefing_issued_immutable" BEFORE UPDATE OR DELETE ON "Briefing"
  FOR EACH ROW WHEN (OLD."finalisedAt" IS NOT NULL) EXECUTE FUNCTION refuse_change();

CREATE FUNCTION refuse_change_of_issued() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Briefing" WHERE "finalisedAt" IS NOT NULL
             AND "id" = CASE WHEN TG_OP = 'DELETE' THEN OLD."briefingId" ELSE NEW."briefingId" END) THEN
    RAISE EXCEPTION 'an issued briefing does not change: % of % refused', TG_OP, TG_TABLE_NAME
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE TRIGGER "BriefingParagraph_issued" BEFORE INSERT OR UPDATE OR DELETE ON "BriefingParagraph"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_issued();
CREATE TRIGGER "BriefingOrder_issued" BEFORE INSERT OR UPDATE OR DELETE ON "BriefingOrder"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_issued();
