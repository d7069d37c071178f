-- CreateTable
CREATE TABLE "RoundSums" (
    "roundId" TEXT NOT NULL PRIMARY KEY,
    "sums" TEXT NOT NULL,
    "said" TEXT,
    CONSTRAINT "RoundSums_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
