-- AlterTable
ALTER TABLE "User" ADD COLUMN "signedOutAt" DATETIME;

-- CreateTable
CREATE TABLE "EndedSession" (
    "tokenHash" TEXT NOT NULL PRIMARY KEY,
    "until" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "EndedSession_until_idx" ON "EndedSession"("until");
