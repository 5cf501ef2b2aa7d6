-- CreateTable
CREATE TABLE "SectionVerdict" (
    "revisionId" INTEGER NOT NULL,
    "sectionId" INTEGER NOT NULL,
    "verdict" TEXT NOT NULL,
    "reason" TEXT,

    CONSTRAINT "SectionVerdict_pkey" PRIMARY KEY ("revisionId","sectionId")
);

-- AddForeignKey
ALTER TABLE "SectionVerdict" ADD CONSTRAINT "SectionVerdict_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SectionVerdict" ADD CONSTRAINT "SectionVerdict_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "SectionVerdict" ADD CHECK ("verdict" IN ('returned','passed'));
ALTER TABLE "SectionVerdict" ADD CHECK ("verdict" = 'returned' OR "reason" IS NULL);
CREATE TRIGGER "SectionVerdict_immutable" BEFORE UPDATE OR DELETE ON "SectionVerdict"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
