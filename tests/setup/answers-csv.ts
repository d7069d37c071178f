// The whole download of a class's answers, which is sent in pieces.

import type { RoundWords } from "../../app/sessions/[id]/answer-words";
import { answersTable } from "../../app/sessions/[id]/answers-csv";
import type { Called, ResultParticipant } from "../../lib/session/results";

export function answersCsv(
  { participants, called }: { participants: readonly ResultParticipant[]; called?: readonly Called[] },
  words: readonly RoundWords[],
  t: Parameters<typeof answersTable>[2],
): string {
  const inOrder = words.map((_, index): Called => ({ of: "question", number: index + 1, time: 1 }));
  const table = answersTable(words, called ?? inOrder, t);
  const answering = (index: number) =>
    participants.map((person) => ({ ...person, answers: person.answers[index] ?? [] }));
  return table.head + words.map((_, index) => table.rows(index, answering(index))).join("");
}
