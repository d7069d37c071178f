// Reasons in memory: beside the answers of their round, and gone with those who wrote them.

import { randomUUID } from "node:crypto";
import { accept, refuse } from "../../../lib/result";
import { ANSWER_GRACE_MS } from "../../../lib/session/clock";
import {
  ANSWERS_WITH_REASONS,
  type PickedReason,
  REASONS_AN_ANSWER,
  type WrittenReasons,
} from "../../../lib/session/reasons";
import type { Asking } from "../../../server/store/ask";
import type { Database } from "../../../server/store/database";
import { groupBy } from "../../../server/store/group-by";
import type { NewReason, ReasonOutcome } from "../../../server/store/reasons";
import { reads, type Tables, writes } from "./memory";
import { writtenIn } from "./said";

export function storeReasons(db: Database, reasons: readonly NewReason[]): Promise<ReasonOutcome[]> {
  return writes(db, "storeReasons", (tables) => reasons.map((reason) => store(tables, reason)));
}

function store(tables: Tables, { roundId, participantId, text, writtenAt }: NewReason): ReasonOutcome {
  const round = tables.rounds.get(roundId);
  const person = tables.participants.get(participantId);
  const isTaking = round?.status === "open" || round?.status === "closed";
  if (!round || !isTaking || person?.sessionId !== round.sessionId || person.removedAt)
    return refuse("too-late");
  const isLate = round.closesAt !== null && round.closesAt < writtenAt - ANSWER_GRACE_MS;
  const hasAnswered = round.answers.some((row) => row.participantId === participantId && row.part === 0);
  if (isLate || !hasAnswered) return refuse("too-late");
  const written = round.reasons.find((row) => row.participantId === participantId);
  if (written) written.text = text;
  else round.reasons.push({ id: randomUUID(), participantId, text });
  return accept(null);
}

export function readReasons(db: Database, roundId: string, withRobots = true): Promise<WrittenReasons[]> {
  return reads(db, "readReasons", (_tables, memory) => {
    const written = writtenIn(memory, roundId, withRobots).sort((a, b) => (a.id < b.id ? -1 : 1));
    return [...groupBy(written, ({ answer }) => answer).entries()]
      .map(([answer, group]) => ({
        answer,
        count: group.length,
        reasons: group.slice(0, REASONS_AN_ANSWER).map(({ id, text }) => ({ id, text })),
      }))
      .sort((a, b) => b.count - a.count || (a.answer < b.answer ? -1 : 1))
      .slice(0, ANSWERS_WITH_REASONS);
  });
}

export function readReason(tx: Asking, roundId: string, id: string): Promise<PickedReason | null> {
  return reads(
    tx,
    "readReason",
    (_tables, memory) => writtenIn(memory, roundId).find((reason) => reason.id === id) ?? null,
  );
}

export function readOwnReasons(
  db: Database,
  roundId: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  return reads(db, "readOwnReasons", ({ rounds }) => {
    const written = (rounds.get(roundId)?.reasons ?? []).filter(({ text }) => text !== "");
    const own = written.filter(({ participantId }) => ids.includes(participantId));
    return new Map(own.map(({ participantId, text }) => [participantId, text]));
  });
}
