-- CreateTable
CREATE TABLE "Suspension" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "itemId" TEXT NOT NULL,
    "articleVersionId" TEXT NOT NULL,
    "since" DATETIME NOT NULL,
    "liftedAt" DATETIME,
    "outcome" TEXT,
    "decidedAt" DATETIME,
    "byId" TEXT,
    CONSTRAINT "Suspension_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Suspension_articleVersionId_fkey" FOREIGN KEY ("articleVersionId") REFERENCES "ArticleVersion" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Suspension_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Suspension_articleVersionId_idx" ON "Suspension"("articleVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "Suspension_itemId_articleVersionId_key" ON "Suspension"("itemId", "articleVersionId");
