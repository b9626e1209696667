-- AlterTable
ALTER TABLE "ArticleVersion" ADD COLUMN     "searchText" TEXT NOT NULL DEFAULT '';

-- Articles that are there already. Accents stay until a shipped article is loaded again.
UPDATE "ArticleVersion" SET "searchText" = lower("title" || ' ' || coalesce("outlet", '') || ' ' || coalesce("topic", '') || ' ' || "body");
