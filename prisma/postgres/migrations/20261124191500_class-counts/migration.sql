-- AlterTable
ALTER TABLE "LiveSession" ADD COLUMN     "rightShare" DOUBLE PRECISION,
ADD COLUMN     "robotCount" INTEGER,
ADD COLUMN     "studentCount" INTEGER;
