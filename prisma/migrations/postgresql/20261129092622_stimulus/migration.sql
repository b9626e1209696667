-- AlterTable
ALTER TABLE "Item" ADD COLUMN     "stimulusEnd" INTEGER,
ADD COLUMN     "stimulusStart" INTEGER,
ADD COLUMN     "stimulusText" TEXT;
