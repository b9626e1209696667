-- AlterTable
ALTER TABLE "Answer" ADD COLUMN "gradedCorrect" BOOLEAN;
ALTER TABLE "Answer" ADD COLUMN "gradedPoints" REAL;

-- CreateTable
CREATE TABLE "AttemptItem" (
    "attemptId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "itemId" TEXT NOT NULL,

    PRIMARY KEY ("attemptId", "position"),
    CONSTRAINT "AttemptItem_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AttemptItem_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "classId" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "setById" TEXT,
    "title" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "setAt" DATETIME NOT NULL,
    "forSome" BOOLEAN NOT NULL DEFAULT false,
    "opensAt" DATETIME,
    "closesAt" DATETIME,
    "limitSeconds" INTEGER NOT NULL DEFAULT 0,
    "attemptsAllowed" INTEGER NOT NULL DEFAULT 1,
    "grading" TEXT NOT NULL DEFAULT 'highest',
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
    CONSTRAINT "Assignment_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Assignment_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "QuizVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Assignment_setById_fkey" FOREIGN KEY ("setById") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AssignedPupil" (
    "assignmentId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,

    PRIMARY KEY ("assignmentId", "userId"),
    CONSTRAINT "AssignedPupil_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AssignedPupil_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Override" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "assignmentId" TEXT NOT NULL,
    "label" TEXT NOT NULL DEFAULT '',
    "setAt" DATETIME NOT NULL,
    "extraSeconds" INTEGER NOT NULL DEFAULT 0,
    "opensAt" DATETIME,
    "closesAt" DATETIME,
    "limitSeconds" INTEGER,
    "attemptsAllowed" INTEGER,
    "grading" TEXT,
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
    CONSTRAINT "Override_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OverridePupil" (
    "overrideId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,

    PRIMARY KEY ("overrideId", "userId"),
    CONSTRAINT "OverridePupil_overrideId_fkey" FOREIGN KEY ("overrideId") REFERENCES "Override" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "OverridePupil_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AddedTime" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "attemptId" TEXT NOT NULL,
    "seconds" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "byId" TEXT,
    CONSTRAINT "AddedTime_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AddedTime_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Regrade" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "itemId" TEXT NOT NULL,
    "assignmentId" TEXT,
    "answerId" TEXT,
    "deed" TEXT NOT NULL,
    "accepted" TEXT,
    "points" REAL,
    "reason" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "byId" TEXT,
    "undoneAt" DATETIME,
    "undoneById" TEXT,
    CONSTRAINT "Regrade_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Regrade_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Regrade_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Regrade_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Regrade_undoneById_fkey" FOREIGN KEY ("undoneById") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AnswerComment" (
    "answerId" TEXT NOT NULL PRIMARY KEY,
    "text" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "byId" TEXT,
    CONSTRAINT "AnswerComment_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AnswerComment_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "path" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "readAt" DATETIME,
    "eventKey" TEXT NOT NULL,
    CONSTRAINT "Notification_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN "assignmentId" TEXT REFERENCES "Assignment" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Attempt" ADD COLUMN "number" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "Attempt" ADD COLUMN "sealed" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Attempt" ADD COLUMN "choiceSeed" INTEGER;

-- CreateIndex
CREATE UNIQUE INDEX "Attempt_assignmentId_userId_number_key" ON "Attempt"("assignmentId", "userId", "number");

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
CREATE INDEX "Attempt_finishedAt_assignmentId_idx" ON "Attempt"("finishedAt", "assignmentId");

-- CreateIndex
CREATE INDEX "Attempt_sealed_idx" ON "Attempt"("sealed");

-- CreateTable
CREATE TABLE "Presence" (
    "attemptId" TEXT NOT NULL PRIMARY KEY,
    "seenAt" DATETIME NOT NULL,
    "number" INTEGER NOT NULL,
    CONSTRAINT "Presence_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
