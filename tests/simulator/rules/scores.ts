// Everybody's score is what a recomputation from their answers gives.

import { dealtIn } from "../../../lib/session/deal";
import { creditsOf } from "../../../lib/session/stored-answers";
import type { World } from "../world/world";
import { wasRobot } from "./answers";

/** In a class without a bonus for speed. */
export function checkScores({ tables, session, watch }: World): void {
  const earned = new Map<string, number>();
  for (const { question, answers, deal, status, id } of tables.rounds.values()) {
    if (status !== "revealed") {
      if (answers.some(({ points }) => points !== null))
        watch.broken("only what is revealed is graded", `round ${id} is ${status}`);
      continue;
    }
    const credits = creditsOf(question, answers, dealtIn(deal));
    answers.forEach(({ participantId, points }, i) => {
      const own = Math.round(question.points * (credits[i] ?? 0));
      if (points !== own) watch.broken("every answer has its grade", `${points} instead of ${own}`);
      earned.set(participantId, (earned.get(participantId) ?? 0) + own);
    });
  }
  for (const { id, nickname, score, removedAt } of session.people) {
    if (wasRobot(tables, id)) continue;
    const own = earned.get(id) ?? 0;
    // Who was removed keeps what they had.
    if (removedAt ? score > own : score !== own)
      watch.broken("scores are what the answers earn", `${nickname} has ${score} instead of ${own}`);
  }
}
