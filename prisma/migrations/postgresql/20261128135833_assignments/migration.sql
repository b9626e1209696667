-- CreateEnum
CREATE TYPE "AttemptGrading" AS ENUM ('highest', 'average', 'first', 'last');

-- CreateEnum
CREATE TYPE "RegradeDeed" AS ENUM ('drop', 'accept', 'full', 'points');

-- CreateEnum
CREATE TYPE "NotificationKind" AS ENUM ('assigned', 'reminder', 'regraded', 'commented', 'flag_decided');

-- AlterTable
ALTER TABLE "Answer" ADD COLUMN     "gradedCorrect" BOOLEAN,
ADD COLUMN     "gradedPoints" DOUBLE PRECISION;

-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "assignmentId" TEXT,
ADD COLUMN     "choiceSeed" INTEGER,
ADD COLUMN     "number" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "sealed" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "AttemptItem" (
    "attemptId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "itemId" TEXT NOT NULL,

    CONSTRAINT "AttemptItem_pkey" PRIMARY KEY ("attemptId","position")
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" TEXT NOT NULL,
    "classId" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "setById" TEXT,
    "title" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "setAt" TIMESTAMP(3) NOT NULL,
    "forSome" BOOLEAN NOT NULL DEFAULT false,
    "opensAt" TIMESTAMP(3),
    "closesAt" TIMESTAMP(3),
    "limitSeconds" INTEGER NOT NULL DEFAULT 0,
    "attemptsAllowed" INTEGER NOT NULL DEFAULT 1,
    "grading" "AttemptGrading" NOT NULL DEFAULT 'highest',
    "delaySeconds" INTEGER NOT NULL DEFAULT 0,
    "lateSeconds" INTEGER NOT NULL DEFAULT 0,
    "latePercent" INTEGER NOT NULL DEFAULT 0,
    "drawCount" INTEGER NOT NULL DEFAULT 0,
    "shuffleItems" BOOLEAN NOT NULL DEFAULT false,
    "shuffleChoices" BOOLEAN NOT NULL DEFAULT false,
    "allAtOnce" BOOLEAN NOT NULL DEFAULT false,
    "sequential" BOOLEAN NOT NULL DEFAULT false,
    "password" TEXT NOT NULL DEFAULT '',
    "passPercent" INTEGER NOT NULL DEFAULT 0,
    "showsDuring" TEXT NOT NULL DEFAULT '',
    "showsAfter" TEXT NOT NULL DEFAULT 'verdict score',
    "showsClosed" TEXT NOT NULL DEFAULT 'verdict key quote score',
    "reminderHours" INTEGER NOT NULL DEFAULT 24,

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AssignedPupil" (
    "assignmentId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,

    CONSTRAINT "AssignedPupil_pkey" PRIMARY KEY ("assignmentId","userId")
);

-- CreateTable
CREATE TABLE "Override" (
    "id" TEXT NOT NULL,
    "assignmentId" TEXT NOT NULL,
    "label" TEXT NOT NULL DEFAULT '',
    "setAt" TIMESTAMP(3) NOT NULL,
    "extraSeconds" INTEGER NOT NULL DEFAULT 0,
    "opensAt" TIMESTAMP(3),
    "closesAt" TIMESTAMP(3),
    "limitSeconds" INTEGER,
    "attemptsAllowed" INTEGER,
    "grading" "AttemptGrading",
    "delaySeconds" INTEGER,
    "lateSeconds" INTEGER,
    "latePercent" INTEGER,
    "shuffleItems" BOOLEAN,
    "shuffleChoices" BOOLEAN,
    "allAtOnce" BOOLEAN,
    "sequential" BOOLEAN,
    "password" TEXT,
    "passPercent" INTEGER,
    "showsDuring" TEXT,
    "showsAfter" TEXT,
    "showsClosed" TEXT,

    CONSTRAINT "Override_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OverridePupil" (
    "overrideId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,

    CONSTRAINT "OverridePupil_pkey" PRIMARY KEY ("overrideId","userId")
);

-- CreateTable
CREATE TABLE "AddedTime" (
    "id" TEXT NOT NULL,
    "attemptId" TEXT NOT NULL,
    "seconds" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "byId" TEXT,

    CONSTRAINT "AddedTime_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Regrade" (
    "id" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "assignmentId" TEXT,
    "answerId" TEXT,
    "deed" "RegradeDeed" NOT NULL,
    "accepted" TEXT,
    "points" DOUBLE PRECISION,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "byId" TEXT,
    "undoneAt" TIMESTAMP(3),
    "undoneById" TEXT,

    CONSTRAINT "Regrade_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnswerComment" (
    "answerId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "byId" TEXT,

    CONSTRAINT "AnswerComment_pkey" PRIMARY KEY ("answerId")
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "kind" "NotificationKind" NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "path" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "readAt" TIMESTAMP(3),
    "eventKey" TEXT NOT NULL,

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AttemptItem_itemId_idx" ON "AttemptItem"("itemId");

-- CreateIndex
CREATE UNIQUE INDEX "AttemptItem_attemptId_itemId_key" ON "AttemptItem"("attemptId", "itemId");

-- CreateIndex
CREATE INDEX "Assignment_classId_setAt_idx" ON "Assignment"("classId", "setAt");

-- CreateIndex
CREATE INDEX "Assignment_versionId_idx" ON "Assignment"("versionId");

-- CreateIndex
CREATE INDEX "AssignedPupil_userId_idx" ON "AssignedPupil"("userId");

-- CreateIndex
CREATE INDEX "Override_assignmentId_idx" ON "Override"("assignmentId");

-- CreateIndex
CREATE INDEX "OverridePupil_userId_idx" ON "OverridePupil"("userId");

-- CreateIndex
CREATE INDEX "AddedTime_attemptId_idx" ON "AddedTime"("attemptId");

-- CreateIndex
CREATE INDEX "Regrade_itemId_idx" ON "Regrade"("itemId");

-- CreateIndex
CREATE INDEX "Regrade_assignmentId_idx" ON "Regrade"("assignmentId");

-- CreateIndex
CREATE INDEX "Regrade_answerId_idx" ON "Regrade"("answerId");

-- CreateIndex
CREATE UNIQUE INDEX "Notification_eventKey_key" ON "Notification"("eventKey");

-- CreateIndex
CREATE INDEX "Notification_userId_at_idx" ON "Notification"("userId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Attempt_assignmentId_userId_number_key" ON "Attempt"("assignmentId", "userId", "number");

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttemptItem" ADD CONSTRAINT "AttemptItem_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttemptItem" ADD CONSTRAINT "AttemptItem_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "QuizVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_setById_fkey" FOREIGN KEY ("setById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignedPupil" ADD CONSTRAINT "AssignedPupil_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignedPupil" ADD CONSTRAINT "AssignedPupil_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Override" ADD CONSTRAINT "Override_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OverridePupil" ADD CONSTRAINT "OverridePupil_overrideId_fkey" FOREIGN KEY ("overrideId") REFERENCES "Override"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OverridePupil" ADD CONSTRAINT "OverridePupil_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AddedTime" ADD CONSTRAINT "AddedTime_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AddedTime" ADD CONSTRAINT "AddedTime_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Regrade" ADD CONSTRAINT "Regrade_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Regrade" ADD CONSTRAINT "Regrade_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Regrade" ADD CONSTRAINT "Regrade_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Regrade" ADD CONSTRAINT "Regrade_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Regrade" ADD CONSTRAINT "Regrade_undoneById_fkey" FOREIGN KEY ("undoneById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerComment" ADD CONSTRAINT "AnswerComment_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerComment" ADD CONSTRAINT "AnswerComment_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "Attempt_finishedAt_assignmentId_idx" ON "Attempt"("finishedAt", "assignmentId");

-- CreateIndex
CREATE INDEX "Attempt_sealed_idx" ON "Attempt"("sealed");

-- CreateTable
CREATE TABLE "Presence" (
    "attemptId" TEXT NOT NULL,
    "seenAt" TIMESTAMP(3) NOT NULL,
    "number" INTEGER NOT NULL,

    CONSTRAINT "Presence_pkey" PRIMARY KEY ("attemptId")
);

-- AddForeignKey
ALTER TABLE "Presence" ADD CONSTRAINT "Presence_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;
