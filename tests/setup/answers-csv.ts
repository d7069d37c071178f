// The whole download of a class's answers, which is sent in pieces.

import type { RoundWords } from "../../app/sessions/[id]/answer-words";
import { answersTable } from "../../app/sessions/[id]/answers-csv";
import type { ResultParticipant } from "../../lib/session/results";

export function answersCsv(
  { participants }: { participants: readonly ResultParticipant[] },
  words: readonly RoundWords[],
  t: Parameters<typeof answersTable>[1],
): string {
  const table = answersTable(words, t);
  const answering = (index: number) =>
    participants.map((person) => ({ ...person, answers: person.answers[index] ?? [] }));
  return table.head + words.map((_, index) => table.rows(index, answering(index))).join("");
}
