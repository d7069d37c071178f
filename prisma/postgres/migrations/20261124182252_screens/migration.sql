-- CreateTable
CREATE TABLE "Screen" (
    "id" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "device" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "askedAt" BIGINT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Screen_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Screen_tokenHash_idx" ON "Screen"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "Screen_sessionId_tokenHash_key" ON "Screen"("sessionId", "tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "Screen_sessionId_number_key" ON "Screen"("sessionId", "number");

-- AddForeignKey
ALTER TABLE "Screen" ADD CONSTRAINT "Screen_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "LiveSession"("id") ON DELETE CASCADE ON UPDATE CASCADE;
