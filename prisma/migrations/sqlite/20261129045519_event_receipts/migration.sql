-- CreateTable
CREATE TABLE "EventReceipt" (
    "userId" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "receivedAt" DATETIME NOT NULL,
    "givenAt" DATETIME NOT NULL,
    "outcome" TEXT NOT NULL,
    "to" TEXT,
    "reason" TEXT,

    PRIMARY KEY ("userId", "event"),
    CONSTRAINT "EventReceipt_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "EventReceipt_receivedAt_idx" ON "EventReceipt"("receivedAt");
