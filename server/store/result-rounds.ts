// The rounds of a class that are over, for those who read of them afterwards.

import { setImmediate as afterOthers } from "node:timers/promises";
import { isGraceOver } from "../../lib/session/clock";
import type { ResultRound, RoundOutline } from "../../lib/session/results";
import { positionOf } from "../../lib/session/state";
import type { Database } from "./database";
import { type RoundStatus, readFrozen } from "./rounds";

/** In the order they were asked, without those that still take answers. */
export async function readOutlines({ prisma }: Database, sessionId: string): Promise<RoundOutline[]> {
  const select = { id: true, revoteOf: true, origin: true, status: true, closesAt: true };
  const rounds = await prisma.round.findMany({ where: { sessionId }, orderBy: { index: "asc" }, select });
  return rounds.filter(isOver).map(toOutline);
}

/**
 * One after the other: a round has a question as long as may be and everyone's place in its deal. Of a class that is deleted
 * meanwhile those that are still there.
 */
export async function readRounds(
  { prisma }: Database,
  outlines: readonly RoundOutline[],
): Promise<ResultRound[]> {
  const rounds: ResultRound[] = [];
  for (const { id } of outlines) {
    await afterOthers();
    const row = await prisma.round.findUnique({ where: { id } });
    if (!row) continue;
    rounds.push({ ...toOutline(row), answersFrom: Number(row.answersFrom), ...readFrozen(row) });
  }
  return rounds;
}

function isOver({ status, closesAt }: { status: string; closesAt: bigint | null }): boolean {
  if (status === ("open" satisfies RoundStatus)) return false;
  const isClosed = status === ("closed" satisfies RoundStatus);
  return !isClosed || isGraceOver({ closesAt: Number(closesAt) }, Date.now());
}

/** What became of a round. */
const outcomes: Record<RoundStatus, RoundOutline["status"]> = {
  open: "closed",
  closed: "closed",
  counted: "closed",
  revealed: "revealed",
  skipped: "skipped",
};

interface OutlineRow {
  id: string;
  revoteOf: string | null;
  origin: string;
  status: string;
}

const toOutline = ({ id, revoteOf, origin, status }: OutlineRow): RoundOutline => ({
  ...{ id, revoteOf, position: positionIn(origin) },
  status: outcomes[status as RoundStatus],
});

/** Only `createRound` writes origins. */
export function positionIn(text: string): number | null {
  return positionOf(JSON.parse(text));
}
