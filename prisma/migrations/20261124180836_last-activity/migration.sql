-- Added, not redefined: the table stays as it is, with whatever else was added to it.
ALTER TABLE "LiveSession" ADD COLUMN "activeAt" BIGINT NOT NULL DEFAULT 0;
CREATE INDEX "LiveSession_activeAt_idx" ON "LiveSession"("activeAt");

-- A class of before this was last active when its last question was opened.
UPDATE "LiveSession" SET "activeAt" =
  COALESCE((SELECT MAX("openedAt") FROM "Round" WHERE "sessionId" = "LiveSession"."id"), 0);
