-- AlterTable
ALTER TABLE "Choice" ADD COLUMN "placeEnd" INTEGER;
ALTER TABLE "Choice" ADD COLUMN "placeStart" INTEGER;

-- AlterTable: columns are added in place, so that no table of facts is dropped while items point to it.
ALTER TABLE "Fact" ADD COLUMN "readAt" DATETIME;
ALTER TABLE "Fact" ADD COLUMN "source" TEXT;
ALTER TABLE "Fact" ADD COLUMN "status" TEXT NOT NULL DEFAULT 'asserted';

-- AlterTable
ALTER TABLE "QuizVersion" ADD COLUMN "writer" TEXT;

-- CreateTable
CREATE TABLE "FactPlace" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "factId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    CONSTRAINT "FactPlace_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OtherForm" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "itemId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    CONSTRAINT "OtherForm_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Step" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "itemId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "evidenceStart" INTEGER NOT NULL,
    "evidenceEnd" INTEGER NOT NULL,
    "evidenceText" TEXT NOT NULL,
    CONSTRAINT "Step_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Pair" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "itemId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "prompt" TEXT NOT NULL,
    "match" TEXT NOT NULL,
    "evidenceStart" INTEGER NOT NULL,
    "evidenceEnd" INTEGER NOT NULL,
    "evidenceText" TEXT NOT NULL,
    CONSTRAINT "Pair_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FurtherEvidence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "itemId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    CONSTRAINT "FurtherEvidence_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Concern" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "itemId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "matter" TEXT NOT NULL,
    "quoteStart" INTEGER NOT NULL,
    "quoteEnd" INTEGER NOT NULL,
    "quoteText" TEXT NOT NULL,
    CONSTRAINT "Concern_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Reject" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "versionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "stem" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "gate" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "factId" TEXT,
    CONSTRAINT "Reject_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "QuizVersion" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Reject_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "FactPlace_factId_position_key" ON "FactPlace"("factId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "OtherForm_itemId_text_key" ON "OtherForm"("itemId", "text");

-- CreateIndex
CREATE UNIQUE INDEX "Step_itemId_position_key" ON "Step"("itemId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Pair_itemId_position_key" ON "Pair"("itemId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "FurtherEvidence_itemId_position_key" ON "FurtherEvidence"("itemId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Concern_itemId_position_key" ON "Concern"("itemId", "position");

-- CreateIndex
CREATE INDEX "Reject_factId_idx" ON "Reject"("factId");

-- CreateIndex
CREATE UNIQUE INDEX "Reject_versionId_position_key" ON "Reject"("versionId", "position");
