-- AlterTable
ALTER TABLE "Item" ADD COLUMN "overruled" TEXT;

-- CreateTable
CREATE TABLE "DeskStep" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "versionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "act" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "doneAt" DATETIME NOT NULL,
    "byId" TEXT NOT NULL,
    CONSTRAINT "DeskStep_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "QuizVersion" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DeskStep_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- By hand: columns are added where they stand, so that no table with relations is made anew.
ALTER TABLE "Decision" ADD COLUMN "reason" TEXT;
ALTER TABLE "Decision" ADD COLUMN "remark" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "DeskStep_byId_idx" ON "DeskStep"("byId");

-- CreateIndex
CREATE UNIQUE INDEX "DeskStep_versionId_number_key" ON "DeskStep"("versionId", "number");
