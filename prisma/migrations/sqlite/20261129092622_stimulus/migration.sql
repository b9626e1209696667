-- AlterTable
ALTER TABLE "Item" ADD COLUMN "stimulusEnd" INTEGER;
ALTER TABLE "Item" ADD COLUMN "stimulusStart" INTEGER;
ALTER TABLE "Item" ADD COLUMN "stimulusText" TEXT;
