-- CreateTable
CREATE TABLE "SketchBand" (
    "articleVersionId" TEXT NOT NULL,
    "value" INTEGER NOT NULL,

    PRIMARY KEY ("articleVersionId", "value"),
    CONSTRAINT "SketchBand_articleVersionId_fkey" FOREIGN KEY ("articleVersionId") REFERENCES "ArticleVersion" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Feed" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "addedAt" DATETIME NOT NULL,
    "stoppedAt" DATETIME,
    "nextFetchAt" DATETIME NOT NULL,
    "leasedUntil" DATETIME,
    "lastFetchedAt" DATETIME,
    "fault" TEXT,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "etag" TEXT,
    "lastModified" TEXT,
    "draftsEntries" BOOLEAN NOT NULL DEFAULT true,
    CONSTRAINT "Feed_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Feed" ("addedAt", "etag", "failures", "fault", "id", "lastFetchedAt", "lastModified", "leasedUntil", "nextFetchAt", "ownerId", "stoppedAt", "title", "url") SELECT "addedAt", "etag", "failures", "fault", "id", "lastFetchedAt", "lastModified", "leasedUntil", "nextFetchAt", "ownerId", "stoppedAt", "title", "url" FROM "Feed";
DROP TABLE "Feed";
ALTER TABLE "new_Feed" RENAME TO "Feed";
CREATE INDEX "Feed_nextFetchAt_idx" ON "Feed"("nextFetchAt");
CREATE UNIQUE INDEX "Feed_ownerId_url_key" ON "Feed"("ownerId", "url");
CREATE TABLE "new_FeedEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "feedId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "author" TEXT,
    "publishedOn" TEXT,
    "summary" TEXT NOT NULL,
    "foundAt" DATETIME NOT NULL,
    "putAwayAt" DATETIME,
    "draftDueAt" DATETIME,
    "draftTries" INTEGER NOT NULL DEFAULT 0,
    "draftFault" TEXT,
    "draftedAt" DATETIME,
    "quizId" TEXT,
    CONSTRAINT "FeedEntry_feedId_fkey" FOREIGN KEY ("feedId") REFERENCES "Feed" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FeedEntry_quizId_fkey" FOREIGN KEY ("quizId") REFERENCES "Quiz" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_FeedEntry" ("author", "feedId", "foundAt", "id", "key", "publishedOn", "putAwayAt", "summary", "title", "url") SELECT "author", "feedId", "foundAt", "id", "key", "publishedOn", "putAwayAt", "summary", "title", "url" FROM "FeedEntry";
DROP TABLE "FeedEntry";
ALTER TABLE "new_FeedEntry" RENAME TO "FeedEntry";
CREATE INDEX "FeedEntry_feedId_foundAt_idx" ON "FeedEntry"("feedId", "foundAt");
CREATE INDEX "FeedEntry_draftDueAt_idx" ON "FeedEntry"("draftDueAt");
CREATE INDEX "FeedEntry_quizId_idx" ON "FeedEntry"("quizId");
CREATE UNIQUE INDEX "FeedEntry_feedId_key_key" ON "FeedEntry"("feedId", "key");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "SketchBand_value_idx" ON "SketchBand"("value");

-- CreateIndex
CREATE INDEX "ArticleVersion_sourceUrl_idx" ON "ArticleVersion"("sourceUrl");
