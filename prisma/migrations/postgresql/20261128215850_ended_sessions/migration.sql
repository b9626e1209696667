-- AlterTable
ALTER TABLE "User" ADD COLUMN     "signedOutAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "EndedSession" (
    "tokenHash" TEXT NOT NULL,
    "until" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "EndedSession_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateIndex
CREATE INDEX "EndedSession_until_idx" ON "EndedSession"("until");
