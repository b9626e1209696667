-- CreateEnum
CREATE TYPE "RejectReason" AS ENUM ('wrong', 'not_proven', 'unclear', 'too_easy', 'trivial', 'repeated', 'unsuitable', 'other');

-- CreateEnum
CREATE TYPE "DeskAct" AS ENUM ('accept', 'reject', 'undecide', 'restore', 'replace', 'move', 'weight', 'edit', 'write', 'accept_rest');

-- AlterTable
ALTER TABLE "Decision" ADD COLUMN     "reason" "RejectReason",
ADD COLUMN     "remark" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Item" ADD COLUMN     "overruled" TEXT;

-- CreateTable
CREATE TABLE "DeskStep" (
    "id" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "act" "DeskAct" NOT NULL,
    "itemId" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "doneAt" TIMESTAMP(3) NOT NULL,
    "byId" TEXT NOT NULL,

    CONSTRAINT "DeskStep_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "DeskStep_byId_idx" ON "DeskStep"("byId");

-- CreateIndex
CREATE UNIQUE INDEX "DeskStep_versionId_number_key" ON "DeskStep"("versionId", "number");

-- AddForeignKey
ALTER TABLE "DeskStep" ADD CONSTRAINT "DeskStep_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "QuizVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeskStep" ADD CONSTRAINT "DeskStep_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
