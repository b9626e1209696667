-- CreateTable
CREATE TABLE "OutboxMessage" (
    "id" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "groupKey" TEXT,
    "payload" TEXT NOT NULL,
    "userId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "owedSince" TIMESTAMP(3) NOT NULL,
    "dueAt" TIMESTAMP(3),
    "tries" INTEGER NOT NULL DEFAULT 0,
    "leaseUntil" TIMESTAMP(3),
    "deliveredAt" TIMESTAMP(3),
    "replacedAt" TIMESTAMP(3),
    "givenUpAt" TIMESTAMP(3),
    "lastError" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "OutboxMessage_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "OutboxMessage_dueAt_idx" ON "OutboxMessage"("dueAt");

-- CreateIndex
CREATE INDEX "OutboxMessage_channel_groupKey_idx" ON "OutboxMessage"("channel", "groupKey");

-- CreateIndex
CREATE INDEX "OutboxMessage_givenUpAt_idx" ON "OutboxMessage"("givenUpAt");

-- CreateIndex
CREATE INDEX "OutboxMessage_deliveredAt_idx" ON "OutboxMessage"("deliveredAt");

-- CreateIndex
CREATE INDEX "OutboxMessage_userId_idx" ON "OutboxMessage"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "OutboxMessage_channel_key_key" ON "OutboxMessage"("channel", "key");

-- AddForeignKey
ALTER TABLE "OutboxMessage" ADD CONSTRAINT "OutboxMessage_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
