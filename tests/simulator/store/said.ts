// Whose answers count in memory, as the databases count them.

import type { PickedReason } from "../../../lib/session/reasons";
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

/** The reasons of those who are in the class, with the answers that they are for. */
export function writtenIn(
  memory: Pick<MemoryDatabase, "tables" | "counts">,
  roundId: string,
  withRobots = true,
): PickedReason[] {
  const { participants } = memory.tables;
  const answers = new Map(
    counting(memory, roundId)
      .filter(
        ({ part, participantId }) => part === 0 && (withRobots || !participants.get(participantId)?.robot),
      )
      .map(({ participantId, value }) => [participantId, value]),
  );
  const { reasons = [] } = memory.tables.rounds.get(roundId) ?? {};
  return reasons.flatMap(({ id, participantId, text }) => {
    const answer = answers.get(participantId);
    return answer === undefined || text === "" ? [] : [{ id, answer, text }];
  });
}
