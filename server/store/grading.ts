// The reveal's writes: every answer of the round gets its grade, if it is graded at all, and every participant the sum of theirs.

import { kindOf } from "../../lib/questions/kinds";
import { dealtIn } from "../../lib/session/deal";
import { type GivenAnswer, gradesOf } from "../../lib/session/scoring";
import type { Settings } from "../../lib/session/state";
import type { Asking } from "./ask";
import { inOneText, type OneText, rowsIn } from "./one-text";
import { readFrozen } from "./rounds";

interface GradedRound {
  sessionId: string;
  question: string;
  deal: string | null;
  answersFrom: number;
}

/** Marking the round first locks it, so that no answer slips in between reading and grading. */
export async function gradeRound(
  tx: Asking,
  roundId: string,
  { speedBonus }: Pick<Settings, "speedBonus">,
): Promise<void> {
  const [round] = await tx.ask<GradedRound>(
    `UPDATE "Round" SET "status" = 'revealed' WHERE "id" = $1
    RETURNING "sessionId", "question", "deal", "answersFrom"`,
    roundId,
  );
  if (!round) throw new Error("A round that is on the screens is gone.");
  const { question, deal } = readFrozen(round);
  if (!kindOf(question).isGraded(question)) return;
  const answers = rowsIn<GivenAnswer & { id: string }>(await tx.ask<OneText>(toGrade[tx.dialect], roundId));
  const window = { answersFrom: round.answersFrom, speedBonus, of: dealtIn(deal) };
  const grades = gradesOf(question, answers, window).map(({ correct, credit, points }, i) => {
    return [answers[i]?.id, correct, credit, points];
  });
  await tx.ask(writeGrades[tx.dialect], JSON.stringify(grades));
  await tx.ask(addUp, roundId, round.sessionId);
}

const given = ["id", "participantId", "place", "part", "value", "answeredAt"];
const toGradeOn = (dialect: Asking["dialect"]) =>
  inOneText(dialect, given, `SELECT ${given.map((name) => `"${name}"`)} FROM "Answer" WHERE "roundId" = $1`);
const toGrade = { sqlite: toGradeOn("sqlite"), postgres: toGradeOn("postgres") };

/** All grades travel as one parameter: a statement a row would hold the lock for seconds in a large class. */
const writeGrades = {
  sqlite: `
    UPDATE "Answer" SET "correct" = grade.value ->> 1, "credit" = grade.value ->> 2, "points" = grade.value ->> 3
    FROM json_each($1) AS grade WHERE "Answer"."id" = grade.value ->> 0`,
  postgres: `
    UPDATE "Answer" SET "correct" = (grade ->> 1)::boolean, "credit" = (grade ->> 2)::double precision,
      "points" = (grade ->> 3)::integer
    FROM json_array_elements($1::json) AS grade WHERE "Answer"."id" = grade ->> 0`,
};

/** A round without an answer ends a streak as a wrong one does. Who was removed keeps what they had. */
const addUp = `
    UPDATE "Participant" SET
      "score" = "score" + COALESCE((
        SELECT SUM("points") FROM "Answer"
        WHERE "roundId" = $1 AND "participantId" = "Participant"."id"), 0),
      "streak" = CASE WHEN EXISTS (
        SELECT 1 FROM "Answer"
        WHERE "roundId" = $1 AND "participantId" = "Participant"."id" AND "correct")
        THEN "streak" + 1 ELSE 0 END
    WHERE "sessionId" = $2 AND "removedAt" IS NULL`;
