// Whose answers count in memory, as the databases count them.

import { groupBy } from "../../../server/store/group-by";
import type { AnswerRow, MemoryDatabase } from "./memory";

/** Those of a round that count: who was removed counts no more. */
export function counting(memory: Pick<MemoryDatabase, "tables" | "counts">, roundId: string): AnswerRow[] {
  const { rounds, participants } = memory.tables;
  const answers = rounds.get(roundId)?.answers ?? [];
  return answers.filter(({ participantId }) => memory.counts(participants.get(participantId)));
}

/** By participant, where all parts are given. */
export function complete(memory: Pick<MemoryDatabase, "tables" | "counts">, roundId: string): string[] {
  const given = groupBy(counting(memory, roundId), ({ participantId }) => participantId);
  return [...given].filter(([, rows]) => rows.length >= rows[0].parts).map(([id]) => id);
}
