-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Answer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roundId" TEXT NOT NULL,
    "participantId" TEXT NOT NULL,
    "part" INTEGER NOT NULL DEFAULT 0,
    "parts" INTEGER NOT NULL DEFAULT 1,
    "place" INTEGER NOT NULL DEFAULT 0,
    "value" TEXT NOT NULL,
    "answeredAt" BIGINT NOT NULL,
    "correct" BOOLEAN,
    "credit" REAL,
    "points" INTEGER,
    CONSTRAINT "Answer_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Answer_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
-- A value was the JSON of a text without quotes in it, and places were seats.
INSERT INTO "new_Answer" ("answeredAt", "correct", "id", "participantId", "points", "roundId", "place", "value") SELECT "answeredAt", "correct", given."id", "participantId", "points", "roundId", person."seat", trim("value", '"') FROM "Answer" AS given JOIN "Participant" AS person ON person."id" = given."participantId";
DROP TABLE "Answer";
ALTER TABLE "new_Answer" RENAME TO "Answer";
CREATE INDEX "Answer_participantId_idx" ON "Answer"("participantId");
CREATE UNIQUE INDEX "Answer_roundId_participantId_part_key" ON "Answer"("roundId", "participantId", "part");
CREATE TABLE "new_Round" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sessionId" TEXT NOT NULL,
    "index" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "deal" TEXT,
    "status" TEXT NOT NULL,
    "openedAt" BIGINT NOT NULL,
    "answersFrom" BIGINT NOT NULL,
    "closesAt" BIGINT,
    "revoteOf" TEXT,
    CONSTRAINT "Round_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "LiveSession" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
-- What follows after a round about a run was told by its question.
INSERT INTO "new_Round" ("answersFrom", "closesAt", "id", "index", "openedAt", "question", "revoteOf", "sessionId", "status", "origin") SELECT "answersFrom", "closesAt", "id", "index", "openedAt", "question", "revoteOf", "sessionId", "status",
    CASE WHEN "position" IS NOT NULL THEN json_object('of', 'programme', 'position', "position")
    ELSE json_object('of', 'run', 'runId', "question" ->> '$.runId', 'follows', json(CASE
        WHEN "question" ->> '$.kind' = 'weight' AND "question" ->> '$.isVote' THEN '{"kind":"turn"}'
        WHEN "question" ->> '$.kind' = 'bug' AND "question" ->> '$.evidence.of' = 'run' AND "question" ->> '$.asks' <> 'when' THEN '{"kind":"case","mends":true}'
        WHEN "question" ->> '$.kind' = 'bug' THEN '{"kind":"case","mends":false}'
        ELSE '{"kind":"nothing"}' END)) END
FROM "Round";
DROP TABLE "Round";
ALTER TABLE "new_Round" RENAME TO "Round";
CREATE UNIQUE INDEX "Round_sessionId_index_key" ON "Round"("sessionId", "index");
CREATE TABLE "new_TrainingRun" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sessionId" TEXT NOT NULL,
    "index" INTEGER NOT NULL,
    "config" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "step" INTEGER NOT NULL,
    "parameters" BLOB NOT NULL,
    "losses" BLOB NOT NULL,
    "forgottenAt" INTEGER,
    "leftover" BLOB,
    "trouble" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "TrainingRun_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "LiveSession" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_TrainingRun" ("config", "createdAt", "forgottenAt", "id", "index", "leftover", "losses", "parameters", "sessionId", "step") SELECT "config", "createdAt", "forgottenAt", "id", "index", "leftover", "losses", "parameters", "sessionId", "step" FROM "TrainingRun";
DROP TABLE "TrainingRun";
ALTER TABLE "new_TrainingRun" RENAME TO "TrainingRun";
CREATE UNIQUE INDEX "TrainingRun_sessionId_index_key" ON "TrainingRun"("sessionId", "index");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- What a run's row says does not stand in the state of its session as well.
UPDATE "TrainingRun" SET "trouble" = (
    SELECT session."state" ->> '$.training.trouble' FROM "LiveSession" AS session
    WHERE session."id" = "TrainingRun"."sessionId" AND session."state" ->> '$.training.runId' = "TrainingRun"."id");
UPDATE "LiveSession" SET "state" = json_set("state", '$.round.origin', json((
    SELECT "origin" FROM "Round" WHERE "Round"."id" = "LiveSession"."state" ->> '$.round.id')))
WHERE "state" ->> '$.round.id' IS NOT NULL;
UPDATE "LiveSession" SET "state" = json_remove("state", '$.round.position', '$.training.step', '$.training.trouble', '$.forgottenAt');
