-- AlterTable
ALTER TABLE "Quiz" ADD COLUMN "itemKinds" TEXT;
