-- By hand: columns are added where they stand, so that no table with answers is made anew.
ALTER TABLE "Attempt" ADD COLUMN "answersFirst" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Attempt" ADD COLUMN "readAt" DATETIME;

-- CreateTable
CREATE TABLE "FirstAnswer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "attemptId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "response" TEXT NOT NULL,
    "correct" BOOLEAN NOT NULL,
    "points" REAL NOT NULL,
    "answeredAt" DATETIME NOT NULL,
    CONSTRAINT "FirstAnswer_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FirstAnswer_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "FirstAnswer_itemId_idx" ON "FirstAnswer"("itemId");

-- CreateIndex
CREATE UNIQUE INDEX "FirstAnswer_attemptId_itemId_key" ON "FirstAnswer"("attemptId", "itemId");
