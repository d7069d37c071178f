// A round of a class in which something goes wrong while it answers.

import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../../server/store/database";
import type { Crowd } from "./crowd";
import type { History } from "./history";

/** The answers of a round come within this time. */
export const STORM_MS = 1_500;

const answerOf = (seat: number): string => (["+", "0", "-"] as const)[seat % 3] ?? "+";

/** Opens the item at `position`, has everyone answer while `fault` happens, and reveals; returns the round's id. */
export async function roundDuring(
  db: Database,
  crowd: Crowd,
  history: History,
  position: number,
  fault: (roundId: string) => Promise<void>,
  stormMs = STORM_MS,
): Promise<string> {
  const roundId = await opened(db, crowd, history, position);
  await Promise.all([
    fault(roundId),
    ...crowd.students.map(async (student) => {
      await sleep(Math.random() * stormMs);
      await history.answer(student, roundId, answerOf(student.seat));
    }),
  ]);
  await history.press(crowd, "round:close", { roundId });
  await history.press(crowd, "round:reveal", { roundId });
  return roundId;
}

/** Opens the item at `position`, ready to be answered; returns the round's id. */
export async function opened(
  db: Database,
  crowd: Crowd,
  history: History,
  position: number,
): Promise<string> {
  const before = crowd.host.view.version;
  await history.press(crowd, "item:open", { position });
  const { view } = await crowd.host.until(
    ({ view }) => view.version > before && view.stage.phase === "open",
    "a round that opens",
  );
  const roundId = "round" in view.stage ? view.stage.round.id : "";
  // The reading time is over at once: nobody reads here.
  await db.prisma.round.update({ where: { id: roundId }, data: { answersFrom: 0 } });
  return roundId;
}
