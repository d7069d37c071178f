// Grades of before there were credits get theirs when the server starts, so that what is right is counted in one way.

import { dealtIn } from "../../lib/session/deal";
import { creditsOf } from "../../lib/session/stored-answers";
import type { Database } from "./database";
import { readFrozen } from "./rounds";

/** Once a round, by what its kind says; rounds of since then have a deal, so that this costs nothing later. */
export async function giveCredits(db: Database): Promise<void> {
  const rounds = await db.prisma.$queryRaw<{ id: string }[]>`
    SELECT round."id" FROM "Round" AS round
    WHERE round."deal" IS NULL AND EXISTS (
      SELECT 1 FROM "Answer" AS given
      WHERE given."roundId" = round."id" AND given."correct" IS NOT NULL AND given."credit" IS NULL)`;
  for (const { id } of rounds) await giveCreditsIn(db, id);
}

async function giveCreditsIn(db: Database, roundId: string): Promise<void> {
  const round = await db.prisma.round.findUniqueOrThrow({ where: { id: roundId } });
  const { question, deal } = readFrozen(round);
  const select = { id: true, place: true, part: true, value: true };
  const answers = await db.prisma.answer.findMany({ where: { roundId }, select });
  const credits = creditsOf(question, answers, dealtIn(deal));
  const given = answers.map(({ id }, i) => ({ id, credit: credits[i] ?? 0 }));
  await db.prisma.$executeRawUnsafe(writeCredits[db.dialect], JSON.stringify(given));
}

const writeCredits = {
  sqlite: `
    UPDATE "Answer" SET "credit" = given.value ->> 'credit'
    FROM json_each(?) AS given WHERE "Answer"."id" = given.value ->> 'id' AND "Answer"."credit" IS NULL`,
  postgres: `
    UPDATE "Answer" SET "credit" = given."credit"
    FROM json_to_recordset($1::json) AS given("id" text, "credit" double precision)
    WHERE "Answer"."id" = given."id" AND "Answer"."credit" IS NULL`,
};
