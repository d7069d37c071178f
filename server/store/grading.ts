// The reveal's writes: every answer of the round gets its grade, if it is graded at all, and every participant the sum of theirs.

import { kindOf } from "../../lib/questions/kinds";
import { dealtIn } from "../../lib/session/deal";
import { type GivenAnswer, gradesOf } from "../../lib/session/scoring";
import type { Settings } from "../../lib/session/state";
import type { Database, Transaction } from "./database";
import { inOneText, type OneText, rowsIn } from "./one-text";
import { type RoundStatus, readFrozen } from "./rounds";

/** Marking the round first locks it, so that no answer slips in between reading and grading. */
export async function gradeRound(
  db: Database,
  tx: Transaction,
  roundId: string,
  { speedBonus }: Pick<Settings, "speedBonus">,
): Promise<void> {
  const status: RoundStatus = "revealed";
  const round = await tx.round.update({ where: { id: roundId }, data: { status } });
  const { question, deal } = readFrozen(round);
  if (!kindOf(question).isGraded(question)) return;
  const answers = rowsIn<GivenAnswer & { id: string }>(
    await tx.$queryRawUnsafe<OneText[]>(toGrade[db.dialect], roundId),
  );
  const window = { answersFrom: Number(round.answersFrom), speedBonus, of: dealtIn(deal) };
  const grades = gradesOf(question, answers, window).map((grade, i) => ({ id: answers[i]?.id, ...grade }));
  await tx.$executeRawUnsafe(writeGrades[db.dialect], JSON.stringify(grades));
  await addUp(tx, round.sessionId, roundId);
}

const given = ["id", "participantId", "place", "part", "value", "answeredAt"];
const toGradeOn = (dialect: Database["dialect"]) =>
  inOneText(dialect, given, `SELECT ${given.map((name) => `"${name}"`)} FROM "Answer" WHERE "roundId" = $1`);
const toGrade = { sqlite: toGradeOn("sqlite"), postgres: toGradeOn("postgres") };

/** All grades travel as one parameter: a statement a row would hold the lock for seconds in a large class. */
const writeGrades = {
  sqlite: `
    UPDATE "Answer" SET "correct" = grade.value ->> 'correct', "credit" = grade.value ->> 'credit',
      "points" = grade.value ->> 'points'
    FROM json_each(?) AS grade WHERE "Answer"."id" = grade.value ->> 'id'`,
  postgres: `
    UPDATE "Answer" SET "correct" = grade."correct", "credit" = grade."credit", "points" = grade."points"
    FROM json_to_recordset($1::json) AS grade("id" text, "correct" boolean, "credit" double precision,
      "points" integer)
    WHERE "Answer"."id" = grade."id"`,
};

/** A round without an answer ends a streak as a wrong one does. Who was removed keeps what they had. */
async function addUp(tx: Transaction, sessionId: string, roundId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Participant" SET
      "score" = "score" + COALESCE((
        SELECT SUM("points") FROM "Answer"
        WHERE "roundId" = ${roundId} AND "participantId" = "Participant"."id"), 0),
      "streak" = CASE WHEN EXISTS (
        SELECT 1 FROM "Answer"
        WHERE "roundId" = ${roundId} AND "participantId" = "Participant"."id" AND "correct")
        THEN "streak" + 1 ELSE 0 END
    WHERE "sessionId" = ${sessionId} AND "removedAt" IS NULL`;
}
