-- DropIndex
DROP INDEX "OutboxMail_sentAt_nextTryAt_idx";

-- AlterTable
ALTER TABLE "OutboxMail" ADD COLUMN     "leaseToken" UUID,
ADD COLUMN     "leaseUntil" TIMESTAMPTZ(3),
ADD COLUMN     "messageId" TEXT NOT NULL,
ADD COLUMN     "reminderId" INTEGER,
ADD COLUMN     "state" TEXT NOT NULL DEFAULT 'queued';

-- AlterTable
ALTER TABLE "Period" ADD COLUMN     "reminderDays" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

-- CreateTable
CREATE TABLE "Reminder" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "periodId" INTEGER NOT NULL,
    "unitId" INTEGER NOT NULL,
    "automatic" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Reminder_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Reminder_key_key" ON "Reminder"("key");

-- CreateIndex
CREATE INDEX "Reminder_periodId_unitId_idx" ON "Reminder"("periodId", "unitId");

-- CreateIndex
CREATE UNIQUE INDEX "OutboxMail_messageId_key" ON "OutboxMail"("messageId");

-- CreateIndex
CREATE INDEX "OutboxMail_state_nextTryAt_idx" ON "OutboxMail"("state", "nextTryAt");

-- CreateIndex
CREATE INDEX "OutboxMail_reminderId_idx" ON "OutboxMail"("reminderId");

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_periodId_fkey" FOREIGN KEY ("periodId") REFERENCES "Period"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutboxMail" ADD CONSTRAINT "OutboxMail_reminderId_fkey" FOREIGN KEY ("reminderId") REFERENCES "Reminder"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "OutboxMail" ADD CHECK ("state" IN ('queued','sending','sent','failed','unknown'));
ALTER TABLE "OutboxMail" ADD CHECK (("state" = 'sent') = ("sentAt" IS NOT NULL));
ALTER TABLE "OutboxMail" ADD CHECK ("state" <> 'sending' OR "leaseUntil" IS NOT NULL);
