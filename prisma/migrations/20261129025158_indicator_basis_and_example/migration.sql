-- AlterTable
ALTER TABLE "Indicator" ADD COLUMN     "basisEn" TEXT,
ADD COLUMN     "basisVi" TEXT,
ADD COLUMN     "exampleEn" TEXT,
ADD COLUMN     "exampleVi" TEXT;
