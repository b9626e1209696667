-- CreateTable
CREATE TABLE "Feed" (
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
    CONSTRAINT "Feed_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FeedEntry" (
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
    CONSTRAINT "FeedEntry_feedId_fkey" FOREIGN KEY ("feedId") REFERENCES "Feed" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Feed_nextFetchAt_idx" ON "Feed"("nextFetchAt");

-- CreateIndex
CREATE UNIQUE INDEX "Feed_ownerId_url_key" ON "Feed"("ownerId", "url");

-- CreateIndex
CREATE INDEX "FeedEntry_feedId_foundAt_idx" ON "FeedEntry"("feedId", "foundAt");

-- CreateIndex
CREATE UNIQUE INDEX "FeedEntry_feedId_key_key" ON "FeedEntry"("feedId", "key");
