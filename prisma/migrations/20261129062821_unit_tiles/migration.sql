-- CreateTable
CREATE TABLE "UnitTile" (
    "unitId" INTEGER NOT NULL,
    "column" INTEGER NOT NULL,
    "row" INTEGER NOT NULL,

    CONSTRAINT "UnitTile_pkey" PRIMARY KEY ("unitId")
);

-- AddForeignKey
ALTER TABLE "UnitTile" ADD CONSTRAINT "UnitTile_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A grid that a page can hold.
ALTER TABLE "UnitTile" ADD CHECK ("column" BETWEEN 1 AND 60 AND "row" BETWEEN 1 AND 60);
