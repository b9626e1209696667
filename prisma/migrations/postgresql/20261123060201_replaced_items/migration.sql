-- AlterTable
ALTER TABLE "Item" ADD COLUMN     "replacedAt" TIMESTAMP(3);
