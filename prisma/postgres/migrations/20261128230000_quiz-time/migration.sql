-- AlterTable
ALTER TABLE "Quiz" ADD COLUMN     "answerSeconds" INTEGER;
