-- CreateTable
CREATE TABLE "TrainingRun" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sessionId" TEXT NOT NULL,
    "index" INTEGER NOT NULL,
    "config" TEXT NOT NULL,
    "step" INTEGER NOT NULL,
    "parameters" BLOB NOT NULL,
    "losses" BLOB NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "TrainingRun_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "LiveSession" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Checkpoint" (
    "runId" TEXT NOT NULL,
    "step" INTEGER NOT NULL,
    "parameters" BLOB NOT NULL,

    PRIMARY KEY ("runId", "step"),
    CONSTRAINT "Checkpoint_runId_fkey" FOREIGN KEY ("runId") REFERENCES "TrainingRun" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Participant" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sessionId" TEXT NOT NULL,
    "nickname" TEXT NOT NULL,
    "nicknameKey" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "robot" BOOLEAN NOT NULL DEFAULT false,
    "joinedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" DATETIME,
    "seat" INTEGER NOT NULL DEFAULT 0,
    "score" INTEGER NOT NULL DEFAULT 0,
    "streak" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "Participant_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "LiveSession" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Participant" ("id", "joinedAt", "nickname", "nicknameKey", "removedAt", "robot", "score", "sessionId", "streak", "tokenHash") SELECT "id", "joinedAt", "nickname", "nicknameKey", "removedAt", "robot", "score", "sessionId", "streak", "tokenHash" FROM "Participant";
DROP TABLE "Participant";
ALTER TABLE "new_Participant" RENAME TO "Participant";
CREATE UNIQUE INDEX "Participant_tokenHash_key" ON "Participant"("tokenHash");
CREATE INDEX "Participant_sessionId_removedAt_score_idx" ON "Participant"("sessionId", "removedAt", "score");
CREATE INDEX "Participant_sessionId_seat_idx" ON "Participant"("sessionId", "seat");
CREATE UNIQUE INDEX "Participant_sessionId_nicknameKey_key" ON "Participant"("sessionId", "nicknameKey");
CREATE TABLE "new_Round" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sessionId" TEXT NOT NULL,
    "index" INTEGER NOT NULL,
    "position" INTEGER,
    "question" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "openedAt" BIGINT NOT NULL,
    "answersFrom" BIGINT NOT NULL,
    "closesAt" BIGINT,
    "revoteOf" TEXT,
    CONSTRAINT "Round_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "LiveSession" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Round" ("answersFrom", "closesAt", "id", "index", "openedAt", "position", "question", "sessionId", "status") SELECT "answersFrom", "closesAt", "id", "index", "openedAt", "position", "question", "sessionId", "status" FROM "Round";
DROP TABLE "Round";
ALTER TABLE "new_Round" RENAME TO "Round";
CREATE UNIQUE INDEX "Round_sessionId_index_key" ON "Round"("sessionId", "index");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "TrainingRun_sessionId_index_key" ON "TrainingRun"("sessionId", "index");
