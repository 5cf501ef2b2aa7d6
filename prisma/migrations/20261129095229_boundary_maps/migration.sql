-- CreateTable
CREATE TABLE "BoundaryMap" (
    "id" SERIAL NOT NULL,
    "validFrom" DATE NOT NULL,
    "fileName" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "property" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "uploadedById" INTEGER NOT NULL,
    "uploadedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "BoundaryMap_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UnitOutline" (
    "mapId" INTEGER NOT NULL,
    "unitId" INTEGER NOT NULL,
    "path" TEXT NOT NULL,
    "x" INTEGER NOT NULL,
    "y" INTEGER NOT NULL,
    "room" INTEGER NOT NULL,

    CONSTRAINT "UnitOutline_pkey" PRIMARY KEY ("mapId","unitId")
);

-- CreateIndex
CREATE UNIQUE INDEX "BoundaryMap_validFrom_key" ON "BoundaryMap"("validFrom");

-- CreateIndex
CREATE INDEX "UnitOutline_unitId_idx" ON "UnitOutline"("unitId");

-- AddForeignKey
ALTER TABLE "BoundaryMap" ADD CONSTRAINT "BoundaryMap_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitOutline" ADD CONSTRAINT "UnitOutline_mapId_fkey" FOREIGN KEY ("mapId") REFERENCES "BoundaryMap"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitOutline" ADD CONSTRAINT "UnitOutline_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Paths are put into pages as they stand: numbers and four commands, nothing else.
ALTER TABLE "UnitOutline" ADD CHECK ("path" ~ '^[Mlz0-9 -]+$' AND "x" >= 0 AND "y" >= 0 AND "room" >= 0);
ALTER TABLE "BoundaryMap" ADD CHECK ("width" BETWEEN 1 AND 1100 AND "height" BETWEEN 1 AND 1100 AND octet_length("content") BETWEEN 1 AND 5242880);
