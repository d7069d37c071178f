// Whose answers count in memory, as the databases count them.

import { groupBy } from "../../../server/store/group-by";
import type { AnswerRow, Tables } from "./memory";

/** Those of a round that count: who was removed counts no more. */
export function counting(tables: Tables, roundId: string): AnswerRow[] {
  const answers = tables.rounds.get(roundId)?.answers ?? [];
  return answers.filter(({ participantId }) => !tables.participants.get(participantId)?.removedAt);
}

/** By participant, where all parts are given. */
export function complete(tables: Tables, roundId: string): string[] {
  const given = groupBy(counting(tables, roundId), ({ participantId }) => participantId);
  return [...given].filter(([, rows]) => rows.length >= rows[0].parts).map(([id]) => id);
}
