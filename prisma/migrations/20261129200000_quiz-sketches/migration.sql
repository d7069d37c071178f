-- AlterTable
ALTER TABLE "Quiz" ADD COLUMN "itemSketches" TEXT;
