-- AlterTable
ALTER TABLE "Period" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;

-- Reviewed before the meeting, locked with a reason, extended with a reason.
ALTER TABLE "Period" ADD CHECK ("reviewOn" <= "meetingOn");
ALTER TABLE "Period" ADD CHECK (("lockedAt" IS NULL) = ("lockReason" IS NULL));
ALTER TABLE "Extension" ADD CHECK ("reason" <> '');
