-- AlterTable
ALTER TABLE "StudyPlan" ADD COLUMN     "targetSetAt" TIMESTAMP(3);
