-- CreateIndex
CREATE INDEX "LiveSession_ownerId_code_createdAt_idx" ON "LiveSession"("ownerId", "code", "createdAt");
