-- AlterTable
ALTER TABLE "StudyPlan" ADD COLUMN "targetSetAt" DATETIME;
