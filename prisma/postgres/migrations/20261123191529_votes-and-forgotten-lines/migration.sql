-- AlterTable
ALTER TABLE "Checkpoint" ADD COLUMN     "forgottenAt" INTEGER,
ADD COLUMN     "leftover" BYTEA,
ADD COLUMN     "votes" TEXT;

-- AlterTable
ALTER TABLE "TrainingRun" ADD COLUMN     "forgottenAt" INTEGER,
ADD COLUMN     "leftover" BYTEA;
