-- CreateEnum
CREATE TYPE "PracticeMode" AS ENUM ('mistakes', 'exam', 'weekly');

-- AlterTable
ALTER TABLE "Review" ADD COLUMN     "practiceItemId" TEXT;

-- CreateTable
CREATE TABLE "Practice" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "mode" "PracticeMode" NOT NULL,
    "seed" INTEGER NOT NULL,
    "week" TEXT,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "deadlineAt" TIMESTAMP(3),
    "finishedAt" TIMESTAMP(3),
    "openKey" TEXT,

    CONSTRAINT "Practice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PracticeItem" (
    "id" TEXT NOT NULL,
    "practiceId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "itemId" TEXT NOT NULL,
    "response" TEXT,
    "correct" BOOLEAN,
    "points" DOUBLE PRECISION,
    "answeredAt" TIMESTAMP(3),

    CONSTRAINT "PracticeItem_pkey" PRIMARY KEY ("id")
);

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

-- CreateIndex
CREATE UNIQUE INDEX "Review_practiceItemId_key" ON "Review"("practiceItemId");

-- AddForeignKey
ALTER TABLE "Practice" ADD CONSTRAINT "Practice_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PracticeItem" ADD CONSTRAINT "PracticeItem_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PracticeItem" ADD CONSTRAINT "PracticeItem_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_practiceItemId_fkey" FOREIGN KEY ("practiceItemId") REFERENCES "PracticeItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;
