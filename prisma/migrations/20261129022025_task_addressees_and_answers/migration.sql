-- AlterTable
ALTER TABLE "Task" ADD COLUMN     "carriedFromId" INTEGER,
ADD COLUMN     "closeNote" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "TaskAnswer" ADD COLUMN     "byId" INTEGER NOT NULL,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "TaskAddressee" (
    "taskId" INTEGER NOT NULL,
    "unitId" INTEGER NOT NULL,

    CONSTRAINT "TaskAddressee_pkey" PRIMARY KEY ("taskId","unitId")
);

-- CreateIndex
CREATE INDEX "TaskAddressee_unitId_idx" ON "TaskAddressee"("unitId");

-- CreateIndex
CREATE UNIQUE INDEX "Task_carriedFromId_key" ON "Task"("carriedFromId");

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_carriedFromId_fkey" FOREIGN KEY ("carriedFromId") REFERENCES "Task"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaskAddressee" ADD CONSTRAINT "TaskAddressee_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaskAddressee" ADD CONSTRAINT "TaskAddressee_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaskAnswer" ADD CONSTRAINT "TaskAnswer_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The words of lib/domain/task.ts, and no closing without its reason.
ALTER TABLE "TaskAnswer" ADD CHECK ("state" IN ('done','in-progress','not-started'));
ALTER TABLE "Task" ADD CHECK (("closedAt" IS NULL) = ("closeNote" IS NULL));
