-- AlterTable
ALTER TABLE "Checkpoint" ADD COLUMN "forgottenAt" INTEGER;
ALTER TABLE "Checkpoint" ADD COLUMN "leftover" BLOB;
ALTER TABLE "Checkpoint" ADD COLUMN "votes" TEXT;

-- AlterTable
ALTER TABLE "TrainingRun" ADD COLUMN "forgottenAt" INTEGER;
ALTER TABLE "TrainingRun" ADD COLUMN "leftover" BLOB;
