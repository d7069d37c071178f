// Everybody's score is what their answers earned, and what those earn is what a recomputation gives.

import { dealtIn } from "../../../lib/session/deal";
import { creditsOf } from "../../../lib/session/stored-answers";
import type { World } from "../world/world";
import { wasRobot } from "./answers";

/** As soon as it is revealed: what robots have said goes with them, and others may have answered to that. */
export function checkGrades({ tables, watch }: World, roundId: string): void {
  const round = tables.rounds.get(roundId);
  if (!round) return;
  const credits = creditsOf(round.question, round.answers, dealtIn(round.deal));
  round.answers.forEach(({ points }, i) => {
    const own = Math.round(round.question.points * (credits[i] ?? 0));
    if (points !== own) watch.broken("every answer has its grade", `${points} instead of ${own}`);
  });
}

/** In a class without a bonus for speed. */
export function checkScores({ tables, session, watch }: World): void {
  const earned = new Map<string, number>();
  for (const { answers, status, id } of tables.rounds.values()) {
    if (status !== "revealed" && answers.some(({ points }) => points !== null))
      watch.broken("only what is revealed is graded", `round ${id} is ${status}`);
    for (const { participantId, points } of answers)
      earned.set(participantId, (earned.get(participantId) ?? 0) + (points ?? 0));
  }
  for (const { id, nickname, score, removedAt } of session.people) {
    if (wasRobot(tables, id)) continue;
    const own = earned.get(id) ?? 0;
    // Who was removed keeps what they had.
    if (removedAt ? score > own : score !== own)
      watch.broken("scores are what the answers earn", `${nickname} has ${score} instead of ${own}`);
  }
}
