// The answers to a round, some at a time: those of thousands at once would hold up every other class.

import { setImmediate as afterOthers } from "node:timers/promises";
import type { Database } from "./database";
import { exactly, inOneText, type OneText, rowsIn } from "./one-text";

export interface GivenRow {
  participantId: string;
  part: number;
  place: number;
  value: string;
  answeredAt: number;
  /** Null until it is graded. */
  credit: number | null;
  robot: boolean;
  /** Whether its participant was taken out of the class. */
  removed: boolean;
}

/** Two milliseconds' worth. */
const ANSWERS_AT_ONCE = 500;

/** Those of one participant after another, part by part. */
export async function* answersInTurns(db: Database, roundId: string): AsyncGenerator<GivenRow[]> {
  let last: Pick<GivenRow, "participantId" | "part"> = { participantId: "", part: -1 };
  let some: GivenRow[];
  do {
    await afterOthers();
    const after = [last.participantId, String(last.part)] as const;
    const found = rowsIn<Found>(await db.ask<OneText>(next[db.dialect], roundId, ...after));
    some = found.map(toRow);
    yield some;
    last = some.at(-1) ?? last;
  } while (some.length === ANSWERS_AT_ONCE);
}

interface Found extends Omit<GivenRow, "credit" | "robot" | "removed"> {
  credit: string | number | null;
  robot: boolean | number;
  removed: boolean | number;
}

const toRow = ({ credit, robot, removed, ...row }: Found): GivenRow => ({
  ...row,
  credit: credit === null ? null : Number(credit),
  robot: Boolean(robot),
  removed: Boolean(removed),
});

const names = ["participantId", "part", "place", "value", "answeredAt", "credit", "robot", "removed"];

/** Both databases put rows into a text in the order in which a limited selection gives them. */
const nextOn = (dialect: Database["dialect"]) =>
  inOneText(
    dialect,
    names,
    `SELECT given."participantId", given."part", given."place", given."value", given."answeredAt",
      ${exactly(dialect, `given."credit"`)} AS "credit", person."robot", person."removedAt" IS NOT NULL AS "removed"
    FROM "Answer" AS given JOIN "Participant" AS person ON person."id" = given."participantId"
    WHERE given."roundId" = $1 AND (given."participantId", given."part") > ($2, CAST($3 AS INTEGER))
    ORDER BY given."participantId", given."part" LIMIT ${ANSWERS_AT_ONCE}`,
  );
const next = { sqlite: nextOn("sqlite"), postgres: nextOn("postgres") };

/** What each participant's answers to a round earn together, answer by answer; null where one of them is not graded. */
export function addCredit(
  earned: Map<string, number | null>,
  { participantId, credit }: Pick<GivenRow, "participantId" | "credit">,
): void {
  const before = earned.has(participantId) ? (earned.get(participantId) ?? null) : 0;
  earned.set(participantId, before === null || credit === null ? null : before + credit);
}
