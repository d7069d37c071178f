-- AlterTable
ALTER TABLE "Quiz" ADD COLUMN "questionCount" INTEGER;
ALTER TABLE "Quiz" ADD COLUMN "slideCount" INTEGER;
ALTER TABLE "Quiz" ADD COLUMN "unfinishedCount" INTEGER;
