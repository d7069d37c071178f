-- AlterTable
ALTER TABLE "LiveSession" ADD COLUMN "earned" TEXT;
