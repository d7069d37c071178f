-- AlterTable
ALTER TABLE "LiveSession" ADD COLUMN "rightShare" REAL;
ALTER TABLE "LiveSession" ADD COLUMN "robotCount" INTEGER;
ALTER TABLE "LiveSession" ADD COLUMN "studentCount" INTEGER;
