-- AlterTable
ALTER TABLE "LiveSession" ADD COLUMN "quizId" TEXT;
