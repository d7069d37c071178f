-- CreateTable
CREATE TABLE "RoundSums" (
    "roundId" TEXT NOT NULL,
    "sums" TEXT NOT NULL,
    "said" TEXT,

    CONSTRAINT "RoundSums_pkey" PRIMARY KEY ("roundId")
);

-- AddForeignKey
ALTER TABLE "RoundSums" ADD CONSTRAINT "RoundSums_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE CASCADE ON UPDATE CASCADE;
