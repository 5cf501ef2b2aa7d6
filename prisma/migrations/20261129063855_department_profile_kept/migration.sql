-- AlterTable
ALTER TABLE "DepartmentProfile" ADD COLUMN     "layout" TEXT,
ADD COLUMN     "otherSigners" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

ALTER TABLE "DepartmentProfile" ADD CHECK ("layout" IN ('2011','2020'));
ALTER TABLE "DepartmentProfile" ADD CHECK (jsonb_typeof("otherSigners") = 'array');
