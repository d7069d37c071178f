// The reveal's writes: every answer of the round gets its grade, and every participant the sum of theirs.

import { answer } from "../../lib/questions/kinds";
import { grade } from "../../lib/session/scoring";
import type { Settings } from "../../lib/session/state";
import type { Database, Transaction } from "./database";
import { type RoundStatus, readQuestion } from "./rounds";

/** Marking the round first locks it, so that no answer slips in between reading and grading. */
export async function gradeRound(
  db: Database,
  tx: Transaction,
  roundId: string,
  { speedBonus }: Pick<Settings, "speedBonus">,
): Promise<void> {
  const status: RoundStatus = "revealed";
  const round = await tx.round.update({ where: { id: roundId }, data: { status } });
  const asked = readQuestion(round.question);
  const window = { answersFrom: Number(round.answersFrom), speedBonus };
  const select = { id: true, value: true, answeredAt: true, participant: { select: { seat: true } } };
  const answers = await tx.answer.findMany({ where: { roundId }, select });
  const grades = answers.map(({ id, value, answeredAt, participant: { seat } }) => {
    const given = { value: answer.parse(JSON.parse(value)), answeredAt: Number(answeredAt), seat };
    return { id, ...grade(asked, given, window) };
  });
  await tx.$executeRawUnsafe(writeGrades[db.dialect], JSON.stringify(grades));
  await addUp(tx, round.sessionId, roundId);
}

/** All grades travel as one parameter: a statement a row would hold the lock for seconds in a large class. */
const writeGrades = {
  sqlite: `
    UPDATE "Answer" SET "correct" = grade.value ->> 'correct', "points" = grade.value ->> 'points'
    FROM json_each(?) AS grade WHERE "Answer"."id" = grade.value ->> 'id'`,
  postgres: `
    UPDATE "Answer" SET "correct" = grade."correct", "points" = grade."points"
    FROM json_to_recordset($1::json) AS grade("id" text, "correct" boolean, "points" integer)
    WHERE "Answer"."id" = grade."id"`,
};

/** A round without an answer ends a streak as a wrong one does. */
async function addUp(tx: Transaction, sessionId: string, roundId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Participant" SET
      "score" = "score" + COALESCE((
        SELECT "points" FROM "Answer" WHERE "roundId" = ${roundId} AND "participantId" = "Participant"."id"), 0),
      "streak" = CASE WHEN (
        SELECT "correct" FROM "Answer" WHERE "roundId" = ${roundId} AND "participantId" = "Participant"."id")
        THEN "streak" + 1 ELSE 0 END
    WHERE "sessionId" = ${sessionId}`;
}
