-- CreateTable
CREATE TABLE "LtiPlatform" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "authUrl" TEXT NOT NULL,
    "tokenUrl" TEXT NOT NULL,
    "jwksUrl" TEXT NOT NULL,
    "tokenAudience" TEXT,
    "frameOrigins" TEXT NOT NULL DEFAULT '',
    "registeredAt" DATETIME NOT NULL,
    "disabledAt" DATETIME
);

-- CreateTable
CREATE TABLE "LtiDeployment" (
    "platformId" TEXT NOT NULL,
    "deploymentId" TEXT NOT NULL,
    "addedAt" DATETIME NOT NULL,

    PRIMARY KEY ("platformId", "deploymentId"),
    CONSTRAINT "LtiDeployment_platformId_fkey" FOREIGN KEY ("platformId") REFERENCES "LtiPlatform" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LtiKey" (
    "kid" TEXT NOT NULL PRIMARY KEY,
    "publicJwk" TEXT NOT NULL,
    "sealedPrivate" TEXT NOT NULL,
    "madeAt" DATETIME NOT NULL,
    "retiredAt" DATETIME
);

-- CreateTable
CREATE TABLE "LtiLogin" (
    "stateHash" TEXT NOT NULL PRIMARY KEY,
    "platformId" TEXT NOT NULL,
    "nonceHash" TEXT,
    "loginHint" TEXT NOT NULL,
    "messageHint" TEXT,
    "framed" BOOLEAN NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    CONSTRAINT "LtiLogin_platformId_fkey" FOREIGN KEY ("platformId") REFERENCES "LtiPlatform" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LtiInvitation" (
    "tokenHash" TEXT NOT NULL PRIMARY KEY,
    "madeAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME
);

-- CreateTable
CREATE TABLE "LtiPerson" (
    "platformId" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "linkedAt" DATETIME NOT NULL,

    PRIMARY KEY ("platformId", "subject"),
    CONSTRAINT "LtiPerson_platformId_fkey" FOREIGN KEY ("platformId") REFERENCES "LtiPlatform" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "LtiPerson_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LtiCourse" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "platformId" TEXT NOT NULL,
    "deploymentId" TEXT NOT NULL,
    "contextId" TEXT NOT NULL,
    "classId" TEXT NOT NULL,
    "membershipsUrl" TEXT,
    CONSTRAINT "LtiCourse_platformId_fkey" FOREIGN KEY ("platformId") REFERENCES "LtiPlatform" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "LtiCourse_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LtiLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "courseId" TEXT NOT NULL,
    "resourceLinkId" TEXT NOT NULL,
    "assignmentId" TEXT NOT NULL,
    "lineItemUrl" TEXT,
    "lineItemProblem" TEXT,
    CONSTRAINT "LtiLink_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "LtiCourse" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "LtiLink_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LtiScore" (
    "linkId" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "share" REAL,
    "sentAt" DATETIME NOT NULL,

    PRIMARY KEY ("linkId", "subject"),
    CONSTRAINT "LtiScore_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "LtiLink" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LtiLaunch" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "platformId" TEXT NOT NULL,
    "secretHash" TEXT,
    "userId" TEXT,
    "launch" TEXT NOT NULL,
    "assignmentId" TEXT,
    "points" INTEGER,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "LtiLaunch_platformId_fkey" FOREIGN KEY ("platformId") REFERENCES "LtiPlatform" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "LtiLaunch_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "LtiPlatform_issuer_clientId_key" ON "LtiPlatform"("issuer", "clientId");

-- CreateIndex
CREATE UNIQUE INDEX "LtiLogin_nonceHash_key" ON "LtiLogin"("nonceHash");

-- CreateIndex
CREATE INDEX "LtiLogin_expiresAt_idx" ON "LtiLogin"("expiresAt");

-- CreateIndex
CREATE INDEX "LtiPerson_userId_idx" ON "LtiPerson"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "LtiPerson_platformId_userId_key" ON "LtiPerson"("platformId", "userId");

-- CreateIndex
CREATE INDEX "LtiCourse_classId_idx" ON "LtiCourse"("classId");

-- CreateIndex
CREATE UNIQUE INDEX "LtiCourse_platformId_deploymentId_contextId_key" ON "LtiCourse"("platformId", "deploymentId", "contextId");

-- CreateIndex
CREATE INDEX "LtiLink_assignmentId_idx" ON "LtiLink"("assignmentId");

-- CreateIndex
CREATE UNIQUE INDEX "LtiLink_courseId_resourceLinkId_key" ON "LtiLink"("courseId", "resourceLinkId");

-- CreateIndex
CREATE UNIQUE INDEX "LtiLaunch_secretHash_key" ON "LtiLaunch"("secretHash");

-- CreateIndex
CREATE INDEX "LtiLaunch_userId_idx" ON "LtiLaunch"("userId");

-- CreateIndex
CREATE INDEX "LtiLaunch_expiresAt_idx" ON "LtiLaunch"("expiresAt");
