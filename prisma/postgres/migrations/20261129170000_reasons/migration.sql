-- CreateTable
CREATE TABLE "Reason" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "participantId" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "Reason_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Reason_participantId_idx" ON "Reason"("participantId");

-- CreateIndex
CREATE UNIQUE INDEX "Reason_roundId_participantId_key" ON "Reason"("roundId", "participantId");

-- AddForeignKey
ALTER TABLE "Reason" ADD CONSTRAINT "Reason_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reason" ADD CONSTRAINT "Reason_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;
