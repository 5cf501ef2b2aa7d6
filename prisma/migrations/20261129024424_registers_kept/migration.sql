-- AlterTable
ALTER TABLE "CableRoute" ADD COLUMN     "closeReason" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "PostOffice" ADD COLUMN     "closeReason" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;

-- An entry belongs to its register from a quarter on, and leaves it with a reason.
ALTER TABLE "CableRoute" ADD CHECK ("validFrom" ~ '^\d{4}-Q[1-4]$' AND ("validTo" IS NULL OR ("validTo" ~ '^\d{4}-Q[1-4]$' AND "validFrom" <= "validTo")));
ALTER TABLE "CableRoute" ADD CHECK ("closeReason" IS NULL OR "validTo" IS NOT NULL);
ALTER TABLE "CableRoute" ADD CHECK ("km" > 0);
ALTER TABLE "CableRoute" ADD CHECK ("originalDeadline" ~ '^\d{4}-(Q[1-4]|\d{2}(-\d{2})?)$');
ALTER TABLE "DeadlineExtension" ADD CHECK ("deadline" ~ '^\d{4}-(Q[1-4]|\d{2}(-\d{2})?)$' AND "validFrom" ~ '^\d{4}-Q[1-4]$');
ALTER TABLE "PostOffice" ADD CHECK ("validFrom" ~ '^\d{4}-Q[1-4]$' AND ("validTo" IS NULL OR ("validTo" ~ '^\d{4}-Q[1-4]$' AND "validFrom" <= "validTo")));
ALTER TABLE "PostOffice" ADD CHECK ("closeReason" IS NULL OR "validTo" IS NOT NULL);
