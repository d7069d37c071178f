-- AlterTable
ALTER TABLE "Participant" ADD COLUMN "blocked" BOOLEAN NOT NULL DEFAULT false;
