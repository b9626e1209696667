-- CreateEnum
CREATE TYPE "EventOutcome" AS ENUM ('kept', 'other_kept', 'finished', 'unreadable');

-- CreateTable
CREATE TABLE "EventReceipt" (
    "userId" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "receivedAt" TIMESTAMP(3) NOT NULL,
    "givenAt" TIMESTAMP(3) NOT NULL,
    "outcome" "EventOutcome" NOT NULL,
    "to" TEXT,
    "reason" TEXT,

    CONSTRAINT "EventReceipt_pkey" PRIMARY KEY ("userId","event")
);

-- CreateIndex
CREATE INDEX "EventReceipt_receivedAt_idx" ON "EventReceipt"("receivedAt");

-- AddForeignKey
ALTER TABLE "EventReceipt" ADD CONSTRAINT "EventReceipt_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
