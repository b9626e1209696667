-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "answersFirst" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "readAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "FirstAnswer" (
    "id" TEXT NOT NULL,
    "attemptId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "response" TEXT NOT NULL,
    "correct" BOOLEAN NOT NULL,
    "points" DOUBLE PRECISION NOT NULL,
    "answeredAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "FirstAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FirstAnswer_itemId_idx" ON "FirstAnswer"("itemId");

-- CreateIndex
CREATE UNIQUE INDEX "FirstAnswer_attemptId_itemId_key" ON "FirstAnswer"("attemptId", "itemId");

-- AddForeignKey
ALTER TABLE "FirstAnswer" ADD CONSTRAINT "FirstAnswer_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FirstAnswer" ADD CONSTRAINT "FirstAnswer_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
