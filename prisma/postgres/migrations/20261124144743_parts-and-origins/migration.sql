-- DropIndex
DROP INDEX "Answer_roundId_participantId_key";

-- AlterTable
ALTER TABLE "Answer" ADD COLUMN     "credit" DOUBLE PRECISION,
ADD COLUMN     "part" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "parts" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "place" INTEGER NOT NULL DEFAULT 0;

-- A value was the JSON of a text without quotes in it, and places were seats.
UPDATE "Answer" SET "value" = btrim("value", '"'), "place" = person."seat"
FROM "Participant" AS person WHERE person."id" = "Answer"."participantId";

-- AlterTable
ALTER TABLE "Round" ADD COLUMN     "deal" TEXT,
ADD COLUMN     "origin" TEXT;

-- What follows after a round about a run was told by its question.
UPDATE "Round" SET "origin" =
    CASE WHEN "position" IS NOT NULL THEN json_build_object('of', 'programme', 'position', "position")
    ELSE json_build_object('of', 'run', 'runId', "question"::json ->> 'runId', 'follows', CASE
        WHEN "question"::json ->> 'kind' = 'weight' AND "question"::json ->> 'isVote' = 'true' THEN '{"kind":"turn"}'
        WHEN "question"::json ->> 'kind' = 'bug' AND "question"::json #>> '{evidence,of}' = 'run' AND "question"::json ->> 'asks' <> 'when' THEN '{"kind":"case","mends":true}'
        WHEN "question"::json ->> 'kind' = 'bug' THEN '{"kind":"case","mends":false}'
        ELSE '{"kind":"nothing"}' END::json) END;

ALTER TABLE "Round" ALTER COLUMN "origin" SET NOT NULL,
DROP COLUMN "position";

-- AlterTable
ALTER TABLE "TrainingRun" ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "trouble" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "Answer_roundId_participantId_part_key" ON "Answer"("roundId", "participantId", "part");

-- What a run's row says does not stand in the state of its session as well.
UPDATE "TrainingRun" SET "trouble" = session."state"::json #>> '{training,trouble}'
FROM "LiveSession" AS session
WHERE session."id" = "TrainingRun"."sessionId" AND session."state"::json #>> '{training,runId}' = "TrainingRun"."id";
UPDATE "LiveSession" SET "state" = jsonb_set("LiveSession"."state"::jsonb, '{round,origin}', round."origin"::jsonb)
FROM "Round" AS round WHERE round."id" = "LiveSession"."state"::json #>> '{round,id}';
UPDATE "LiveSession" SET "state" = "state"::jsonb #- '{round,position}' #- '{training,step}' #- '{training,trouble}' #- '{forgottenAt}';
