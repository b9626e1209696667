-- AlterTable
ALTER TABLE "Item" ADD COLUMN "replacedAt" DATETIME;
