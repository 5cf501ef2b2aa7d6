-- DropIndex
DROP INDEX "BriefingParagraph_briefingId_key_key";

-- AlterTable
ALTER TABLE "BriefingParagraph" DROP CONSTRAINT "BriefingParagraph_pkey",
DROP COLUMN "id",
DROP COLUMN "position",
ADD COLUMN     "base" TEXT,
ADD COLUMN     "dropped" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "kind" TEXT NOT NULL,
ADD COLUMN     "section" TEXT NOT NULL,
ALTER COLUMN "content" DROP NOT NULL,
ALTER COLUMN "version" SET DEFAULT 1,
ALTER COLUMN "editedById" SET NOT NULL,
ALTER COLUMN "editedAt" SET NOT NULL,
ADD CONSTRAINT "BriefingParagraph_pkey" PRIMARY KEY ("briefingId", "key");

-- CreateTable
CREATE TABLE "BriefingOrder" (
    "briefingId" INTEGER NOT NULL,
    "section" TEXT NOT NULL,
    "keys" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "BriefingOrder_pkey" PRIMARY KEY ("briefingId","section")
);

-- AddForeignKey
ALTER TABLE "BriefingParagraph" ADD CONSTRAINT "BriefingParagraph_editedById_fkey" FOREIGN KEY ("editedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BriefingOrder" ADD CONSTRAINT "BriefingOrder_briefingId_fkey" FOREIGN KEY ("briefingId") REFERENCES "Briefing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Words, and what an edit must say: its own words with the generated ones that it was made of.
ALTER TABLE "BriefingParagraph" ADD CHECK ("kind" IN ('paragraph','item'));
ALTER TABLE "BriefingParagraph" ADD CHECK ("key" NOT LIKE 'added.%' OR "content" IS NOT NULL);
