-- What was a text is a list now, a line an item.
ALTER TABLE "Meeting" ADD COLUMN     "startsAt" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ALTER COLUMN "programme" TYPE TEXT[] USING string_to_array("programme", E'\n'),
ALTER COLUMN "conclusions" TYPE TEXT[] USING string_to_array("conclusions", E'\n');

-- CreateTable
CREATE TABLE "MeetingAttendance" (
    "meetingId" INTEGER NOT NULL,
    "unitId" INTEGER NOT NULL,
    "presence" TEXT NOT NULL,
    "representedBy" TEXT,

    CONSTRAINT "MeetingAttendance_pkey" PRIMARY KEY ("meetingId","unitId")
);

-- AddForeignKey
ALTER TABLE "MeetingAttendance" ADD CONSTRAINT "MeetingAttendance_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingAttendance" ADD CONSTRAINT "MeetingAttendance_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Meeting" ADD CHECK ("startsAt" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');
ALTER TABLE "MeetingAttendance" ADD CHECK ("presence" IN ('present','represented','absent'));
-- Who came is said where somebody came for the unit, and only there.
ALTER TABLE "MeetingAttendance" ADD CHECK (("presence" = 'represented') = ("representedBy" IS NOT NULL));
