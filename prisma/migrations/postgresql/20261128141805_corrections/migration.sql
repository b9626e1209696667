-- CreateEnum
CREATE TYPE "SuspensionOutcome" AS ENUM ('kept', 'withdrawn');

-- CreateTable
CREATE TABLE "Suspension" (
    "id" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "articleVersionId" TEXT NOT NULL,
    "since" TIMESTAMP(3) NOT NULL,
    "liftedAt" TIMESTAMP(3),
    "outcome" "SuspensionOutcome",
    "decidedAt" TIMESTAMP(3),
    "byId" TEXT,

    CONSTRAINT "Suspension_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Suspension_articleVersionId_idx" ON "Suspension"("articleVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "Suspension_itemId_articleVersionId_key" ON "Suspension"("itemId", "articleVersionId");

-- AddForeignKey
ALTER TABLE "Suspension" ADD CONSTRAINT "Suspension_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Suspension" ADD CONSTRAINT "Suspension_articleVersionId_fkey" FOREIGN KEY ("articleVersionId") REFERENCES "ArticleVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Suspension" ADD CONSTRAINT "Suspension_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
