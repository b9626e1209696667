-- CreateTable
CREATE TABLE "Tag" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "handle" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Tag_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ItemTag" (
    "tagId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,

    PRIMARY KEY ("tagId", "itemId"),
    CONSTRAINT "ItemTag_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "Tag" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ItemTag_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- By hand: columns are added where they stand, so that no table with answers is made anew.
ALTER TABLE "Item" ADD COLUMN "originId" TEXT REFERENCES "Item" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Item" ADD COLUMN "searchText" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "Item_originId_idx" ON "Item"("originId");

-- CreateIndex
CREATE UNIQUE INDEX "Tag_ownerId_handle_key" ON "Tag"("ownerId", "handle");

-- CreateIndex
CREATE INDEX "ItemTag_itemId_idx" ON "ItemTag"("itemId");

-- Items that earlier revisions copied: the same words in the version before.
UPDATE "Item" SET "originId" = (
  SELECT o."id" FROM "Item" o
  JOIN "QuizVersion" earlier ON earlier."id" = o."versionId"
  JOIN "QuizVersion" own ON own."id" = "Item"."versionId"
  WHERE earlier."quizId" = own."quizId" AND earlier."number" = own."number" - 1 AND earlier."articleVersionId" = own."articleVersionId"
    AND o."kind" = "Item"."kind" AND o."stem" = "Item"."stem" AND o."key" = "Item"."key"
  ORDER BY o."id" LIMIT 1
);
