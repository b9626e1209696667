-- CreateTable
CREATE TABLE "Practice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "seed" INTEGER NOT NULL,
    "week" TEXT,
    "startedAt" DATETIME NOT NULL,
    "deadlineAt" DATETIME,
    "finishedAt" DATETIME,
    "openKey" TEXT,
    CONSTRAINT "Practice_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PracticeItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "practiceId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "itemId" TEXT NOT NULL,
    "response" TEXT,
    "correct" BOOLEAN,
    "points" REAL,
    "answeredAt" DATETIME,
    CONSTRAINT "PracticeItem_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PracticeItem_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Review" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "cardId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "answerId" TEXT,
    "practiceItemId" TEXT,
    "response" TEXT NOT NULL,
    "correct" BOOLEAN NOT NULL,
    "points" REAL NOT NULL,
    "rating" TEXT NOT NULL,
    "reviewedAt" DATETIME NOT NULL,
    "day" TEXT NOT NULL,
    "before" TEXT,
    "undoneAt" DATETIME,
    CONSTRAINT "Review_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "Card" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Review_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Review_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Review_practiceItemId_fkey" FOREIGN KEY ("practiceItemId") REFERENCES "PracticeItem" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Review" ("answerId", "before", "cardId", "correct", "day", "eventId", "id", "itemId", "points", "rating", "response", "reviewedAt", "undoneAt") SELECT "answerId", "before", "cardId", "correct", "day", "eventId", "id", "itemId", "points", "rating", "response", "reviewedAt", "undoneAt" FROM "Review";
DROP TABLE "Review";
ALTER TABLE "new_Review" RENAME TO "Review";
CREATE UNIQUE INDEX "Review_eventId_key" ON "Review"("eventId");
CREATE UNIQUE INDEX "Review_answerId_key" ON "Review"("answerId");
CREATE UNIQUE INDEX "Review_practiceItemId_key" ON "Review"("practiceItemId");
CREATE INDEX "Review_cardId_reviewedAt_idx" ON "Review"("cardId", "reviewedAt");
CREATE INDEX "Review_itemId_idx" ON "Review"("itemId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "Practice_openKey_key" ON "Practice"("openKey");

-- CreateIndex
CREATE INDEX "Practice_userId_finishedAt_idx" ON "Practice"("userId", "finishedAt");

-- CreateIndex
CREATE INDEX "PracticeItem_itemId_idx" ON "PracticeItem"("itemId");

-- CreateIndex
CREATE UNIQUE INDEX "PracticeItem_practiceId_position_key" ON "PracticeItem"("practiceId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "PracticeItem_practiceId_itemId_key" ON "PracticeItem"("practiceId", "itemId");
