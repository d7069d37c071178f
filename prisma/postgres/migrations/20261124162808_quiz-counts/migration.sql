-- AlterTable
ALTER TABLE "Quiz" ADD COLUMN     "questionCount" INTEGER,
ADD COLUMN     "slideCount" INTEGER,
ADD COLUMN     "unfinishedCount" INTEGER;
