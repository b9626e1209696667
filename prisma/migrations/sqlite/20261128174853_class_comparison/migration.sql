-- AlterTable
ALTER TABLE "Class" ADD COLUMN "comparedOn" TEXT;
ALTER TABLE "Class" ADD COLUMN "comparesSince" DATETIME;

-- CreateTable
CREATE TABLE "ClassFigure" (
    "classId" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "low" REAL NOT NULL,
    "median" REAL NOT NULL,
    "high" REAL NOT NULL,

    PRIMARY KEY ("classId", "measure"),
    CONSTRAINT "ClassFigure_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "Enrollment" ADD COLUMN "keepsOut" BOOLEAN NOT NULL DEFAULT false;
