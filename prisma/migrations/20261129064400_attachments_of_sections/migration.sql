-- AlterTable
ALTER TABLE "Attachment" ADD COLUMN     "removedAt" TIMESTAMPTZ(3);

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Ten megabytes at most, and what is said of a file is true of it
ALTER TABLE "Attachment" ADD CHECK ("size" BETWEEN 1 AND 10485760 AND "size" = octet_length("content"));
ALTER TABLE "Attachment" ADD CHECK ("hash" ~ '^[0-9a-f]{64}$');

-- A file may be taken from the desk, never replaced: a submission names it by its number
CREATE FUNCTION refuse_other_file() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A file is not replaced' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "Attachment_kept" BEFORE UPDATE OF "id", "reportId", "name", "mediaType", "size", "hash", "content" ON "Attachment"
  FOR EACH ROW EXECUTE FUNCTION refuse_other_file();
