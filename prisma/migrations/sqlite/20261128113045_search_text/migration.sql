-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_ArticleVersion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "outlet" TEXT,
    "author" TEXT,
    "publishedOn" TEXT,
    "sourceUrl" TEXT,
    "language" TEXT NOT NULL,
    "topic" TEXT,
    "body" TEXT NOT NULL,
    "bodyHash" TEXT NOT NULL,
    "words" INTEGER NOT NULL,
    "searchText" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ArticleVersion_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_ArticleVersion" ("articleId", "author", "body", "bodyHash", "createdAt", "id", "language", "number", "outlet", "publishedOn", "sourceUrl", "title", "topic", "words") SELECT "articleId", "author", "body", "bodyHash", "createdAt", "id", "language", "number", "outlet", "publishedOn", "sourceUrl", "title", "topic", "words" FROM "ArticleVersion";
DROP TABLE "ArticleVersion";
ALTER TABLE "new_ArticleVersion" RENAME TO "ArticleVersion";
CREATE UNIQUE INDEX "ArticleVersion_articleId_number_key" ON "ArticleVersion"("articleId", "number");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- Articles that are there already. Accents stay until a shipped article is loaded again.
UPDATE "ArticleVersion" SET "searchText" = lower("title" || ' ' || coalesce("outlet", '') || ' ' || coalesce("topic", '') || ' ' || "body");
