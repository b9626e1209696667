-- AlterTable
ALTER TABLE "Feed" ADD COLUMN     "draftsEntries" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "FeedEntry" ADD COLUMN     "draftDueAt" TIMESTAMP(3),
ADD COLUMN     "draftFault" TEXT,
ADD COLUMN     "draftTries" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "draftedAt" TIMESTAMP(3),
ADD COLUMN     "quizId" TEXT;

-- CreateTable
CREATE TABLE "SketchBand" (
    "articleVersionId" TEXT NOT NULL,
    "value" INTEGER NOT NULL,

    CONSTRAINT "SketchBand_pkey" PRIMARY KEY ("articleVersionId","value")
);

-- CreateIndex
CREATE INDEX "SketchBand_value_idx" ON "SketchBand"("value");

-- CreateIndex
CREATE INDEX "ArticleVersion_sourceUrl_idx" ON "ArticleVersion"("sourceUrl");

-- CreateIndex
CREATE INDEX "FeedEntry_draftDueAt_idx" ON "FeedEntry"("draftDueAt");

-- CreateIndex
CREATE INDEX "FeedEntry_quizId_idx" ON "FeedEntry"("quizId");

-- AddForeignKey
ALTER TABLE "SketchBand" ADD CONSTRAINT "SketchBand_articleVersionId_fkey" FOREIGN KEY ("articleVersionId") REFERENCES "ArticleVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedEntry" ADD CONSTRAINT "FeedEntry_quizId_fkey" FOREIGN KEY ("quizId") REFERENCES "Quiz"("id") ON DELETE SET NULL ON UPDATE CASCADE;
